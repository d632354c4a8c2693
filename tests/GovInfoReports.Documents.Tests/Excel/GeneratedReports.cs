using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Tests.Excel;

/// <summary>Reports made by chance, the same ones on every run: blanks, large figures, broken totals, signs that XML cannot carry.</summary>
internal static class GeneratedReports
{
    private static readonly string[] Pieces =
    [
        "主动公开政府信息", "**加粗**", "\n", "[查阅](https://www.gov.cn/)", "<&>\"'", " ", "\t", "\r", "\u0001", "_x000D_", "=1+1", "㐀𠮷", "\ud800", "　",
    ];

    public static FilledReport Of(int seed)
    {
        var random = new Random(seed);
        var edition = AnnualReport2021.Edition;
        var figures = Figures.Of(edition, edition.Cells.Select(cell => FigureOf(cell, random)));
        var content = edition.Texts.Aggregate(
            ReportContent.Blank(edition).WithFigures(figures), (current, text) => current.WithText(text.Key, TextOf(random)));
        return new FilledReport("某某局" + seed, random.Next(2021, 2030), random.Next(1, 5), content);
    }

    // Totals are right, wrong or missing in turn.
    private static decimal? FigureOf(CellDefinition cell, Random random) => random.Next(10) switch
    {
        0 => null,
        1 => random.Next(),
        _ when Calculator.IsTotal(AnnualReport2021.Edition, cell.Key) => random.Next(3),
        _ when cell.Kind == CellKind.Amount => random.Next() / 1_000_000m,
        _ => random.Next(50),
    };

    private static string TextOf(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(30) == 0 ? 8_000 : random.Next(40)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
