using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Tests;

/// <summary>Reports made by chance, the same ones on every run: blanks, large figures, broken totals, texts that look like parts of the form.</summary>
internal static class GeneratedReports
{
    private static readonly string[] Pieces =
    [
        "主动公开政府信息", "**加粗**", "\n", "[查阅](https://www.gov.cn/)", "<&>\"'", " ", "\t", "\r", "\u0001", "_x000D_", "=1+1", "㐀𠮷", "\ud800", "　",
    ];

    // Signs that some format could take for its own: markup, table borders, separators, escapes, and everything that reads like the form.
    private static readonly string[] Words =
    [
        "主动公开政府信息", "受理申请 12 件", "，", "。", "；", "：", "2025年", "3,985,758", "0.5", "国办公开办函〔2021〕30号", "[2021]", "（一）年度要点", "（二）", "一是", "1.", "2) ",
        "-", "- ", "+", "=", "#", "# ", "|", "||", "*", "\\*\\*", "_", "`", "~", "\\", "\\\\", "<b>", "</strong>", "<!--", "-->", "&amp;", "&", "\"", "'", "{", "}", "§",
        " ", "  ", "\t", "　", "——", "————————", "---", "一、总体情况", "二、主动公开政府信息情况", "地址：", "联系电话：0953-2037701", "表三", "_x000D_", "=1+1", "㐀𠮷", "“", "”", "《", "》",
        "**加粗。**", "**加粗**", "**（二）**", "** 空格 **", "[查阅](https://www.gov.cn/)", "[a*b\\]c](https://www.gov.cn/?a=1&b=*_x_&amp;#c)", "**[粗](mailto:xxgk@wuzhong.gov.cn)**",
        "[网](https://例子.中国/年报)",
    ];

    /// <summary>Texts of any signs, also such as no keyboard makes.</summary>
    public static FilledReport Of(int seed) => Make(seed, random => TextOf(random, Pieces), _ => "某某局" + seed);

    /// <summary>Texts as people may type them, in typed form; those that a report must have may be missing too.</summary>
    public static FilledReport Typed(int seed) => Make(
        seed,
        random => random.Next(5) == 0 ? string.Empty : TypedOf(random),
        random => random.Next(3) == 0 ? $"某某市（{seed}）<局>&“办”" : "某某局" + seed);

    private static FilledReport Make(int seed, Func<Random, string> text, Func<Random, string> agency)
    {
        var random = new Random(seed);
        var edition = AnnualReport2021.Edition;
        var (name, year) = (agency(random), random.Next(2021, 2030));
        var figures = Figures.Of(edition, edition.Cells.Select(cell => FigureOf(cell, random)));
        var content = edition.Texts.Aggregate(
            ReportContent.Blank(edition).WithFigures(figures),
            (current, template) => current.WithText(template.Key, template.Key == TextKey.Title ? TitleOf(random, name, year) : text(random)));
        return new FilledReport(name, year, random.Next(1, 5), content);
    }

    private static string TitleOf(Random random, string agency, int year) => random.Next(4) switch
    {
        0 => $"{agency}关于{year}年度工作的报告 # *_|<&>（1）",
        1 => $"{year}年{agency}政府信息公开工作年度报告",
        _ => FilledReport.StandardTitle(agency, year),
    };

    // Totals are right, wrong or missing in turn.
    private static decimal? FigureOf(CellDefinition cell, Random random) => random.Next(10) switch
    {
        0 => null,
        1 => random.Next(),
        _ when Calculator.IsTotal(AnnualReport2021.Edition, cell.Key) => random.Next(3),
        _ when cell.Kind == CellKind.Amount => random.Next() / 1_000_000m,
        _ => random.Next(50),
    };

    private static string TextOf(Random random, string[] pieces) =>
        string.Concat(Enumerable.Range(0, random.Next(30) == 0 ? 8_000 : random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));

    private static string TypedOf(Random random)
    {
        var paragraphs = Enumerable.Range(0, random.Next(1, 6)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Words[random.Next(Words.Length)])));
        var (typed, before) = (string.Join('\n', paragraphs), string.Empty);
        while (typed != before)
        {
            (before, typed) = (typed, Narrative.Parse(typed).ToString());
        }

        return typed;
    }
}
