using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import;
using GovInfoReports.PublicSite.Pages.Reports;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Reports;

public partial class PlainSummaryTests
{
    private static readonly (string Name, string Rows)[] Outcomes =
        [("予以公开", "R1"), ("部分公开", "R2"), ("不予公开", "R3."), ("无法提供", "R4."), ("不予处理", "R5."), ("其他处理", "R6.")];

    private static readonly (string Name, string Row, string Column)[] Decisions =
    [
        ("现行有效的规章", "REG", "INFORCE"), ("现行有效的行政规范性文件", "NORM", "INFORCE"), ("行政许可处理决定", "LICENSE", "DECISIONS"), ("行政处罚处理决定", "PENALTY", "DECISIONS"),
        ("行政强制处理决定", "COERCION", "DECISIONS"), ("行政事业性收费", "FEE", "AMOUNT"),
    ];

    [Fact]
    public void A_real_report_is_told_in_two_sentences_and_what_it_decided()
    {
        var report = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

        PlainSummary.Of(report).ShouldBe(
        [
            "2025 年新收政府信息公开申请 37 件，上年结转 1 件，办结 38 件，其中予以公开 10 件、部分公开 2 件、无法提供 25 件、其他处理 1 件，没有结转下年度的。",
            "没有因政府信息公开发生行政复议、行政诉讼。",
            "现行有效的行政规范性文件 85 件。",
        ]);
    }

    [Fact]
    public void Nothing_to_handle_is_said_so()
    {
        var report = new FilledReport("某局", 2025, 1, ReportContent.Blank(AnnualReport2021.Edition));

        PlainSummary.Of(report).ShouldBe(["2025 年没有收到政府信息公开申请，也没有上年结转的申请。", "没有因政府信息公开发生行政复议、行政诉讼。"]);
    }

    [Fact]
    public void The_sentences_say_what_the_cells_say()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var edition = AnnualReport2021.Edition;
            var figures = Figures.Of(edition, edition.Cells.Select(_ => random.Next(3) == 0 ? random.Next(1000) : random.Next(2) == 0 ? 0m : (decimal?)null)).With("T3.N.T", random.Next(1, 9999));
            var sentences = PlainSummary.Of(new FilledReport("某局", 2025, 1, ReportContent.Blank(edition).WithFigures(figures)));
            decimal Sum(string table, Func<string, bool> row, string column) =>
                edition.Cells.Where(cell => cell.Key.Table == table && row(cell.Key.Row) && cell.Key.Column == column).Sum(cell => figures[cell] ?? 0);
            decimal Row(string row) => Sum("T3", name => name == row, "T");

            var said = Counts().Matches(sentences[0]).ToDictionary(match => match.Groups["name"].Value, match => decimal.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));

            said["新收政府信息公开申请"].ShouldBe(Row("N"), $"{seed}");
            said["上年结转"].ShouldBe(Row("C"), $"{seed}");
            said["办结"].ShouldBe(Row("R7"), $"{seed}");
            said.GetValueOrDefault("结转下年度").ShouldBe(Row("F"), $"{seed}");
            foreach (var (name, rows) in Outcomes)
            {
                said.GetValueOrDefault(name).ShouldBe(Sum("T3", row => rows.EndsWith('.') ? row.StartsWith(rows, StringComparison.Ordinal) : row == rows, "T"), $"{seed} {name}");
            }

            var cases = Counts().Matches(sentences[1]).ToDictionary(match => match.Groups["name"].Value, match => decimal.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
            cases.GetValueOrDefault("因政府信息公开发生行政复议").ShouldBe(Sum("T4", row => row == "RECON", "TOTAL"), $"{seed}");
            cases.GetValueOrDefault("行政诉讼").ShouldBe(Sum("T4", row => row != "RECON", "TOTAL"), $"{seed}");
            if (cases.Count > 0)
            {
                cases["结果纠正"].ShouldBe(Sum("T4", _ => true, "CORRECTED"), $"{seed}");
            }

            var decisions = Counts().Matches(sentences.ElementAtOrDefault(2) ?? string.Empty).ToDictionary(match => match.Groups["name"].Value, match => decimal.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
            foreach (var (name, row, column) in Decisions)
            {
                decisions.GetValueOrDefault(name).ShouldBe(Sum("T2", key => key == row, column), $"{seed} {name}");
            }
        }
    }

    [GeneratedRegex(@"(年|其中)?(?<name>[^\d，、。 ]+) (?<count>\d+) 万?[件元]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counts();
}
