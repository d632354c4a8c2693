using GovInfoReports.PublicSite.Pages.Statistics;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.PublicSite.Pages.Reports;

/// <summary>A report's figures in two or three plain sentences, made of the cells alone.</summary>
internal static class PlainSummary
{
    public static IReadOnlyList<string> Of(FilledReport report) =>
        [RequestsOf(report), .. CasesOf(report.Content.Figures), .. DecisionsOf(report.Content.Figures)];

    private static string RequestsOf(FilledReport report)
    {
        var figures = report.Content.Figures;
        decimal Total(string row) => figures[new CellKey("T3", row, "T")] ?? 0;
        if (Total("N") == 0 && Total("C") == 0 && Total("R7") == 0 && Total("F") == 0)
        {
            return $"{report.Year} 年没有收到政府信息公开申请，也没有上年结转的申请。";
        }

        var outcomes = Outcome.Groups(report.Edition)
            .Select(group => (group.Name, Count: group.Cells.Sum(cell => figures[cell] ?? 0))).Where(outcome => outcome.Count > 0)
            .Select(outcome => $"{outcome.Name} {Number(outcome.Count)} 件").ToList();
        return $"{report.Year} 年新收政府信息公开申请 {Number(Total("N"))} 件，上年结转 {Number(Total("C"))} 件，办结 {Number(Total("R7"))} 件"
            + (outcomes.Count == 0 ? string.Empty : $"，其中{string.Join('、', outcomes)}")
            + (Total("F") == 0 ? "，没有结转下年度的。" : $"，结转下年度 {Number(Total("F"))} 件。");
    }

    private static IEnumerable<string> CasesOf(Figures figures)
    {
        decimal Total(params string[] rows) => rows.Sum(row => figures[new CellKey("T4", row, "TOTAL")] ?? 0);
        var (reviews, suits) = (Total("RECON"), Total("DIRECT", "AFTER"));
        yield return reviews == 0 && suits == 0
            ? "没有因政府信息公开发生行政复议、行政诉讼。"
            : $"因政府信息公开发生行政复议 {Number(reviews)} 件、行政诉讼 {Number(suits)} 件，其中结果纠正 {Number(Corrected(figures))} 件。";
    }

    private static decimal Corrected(Figures figures) =>
        figures.Edition.Cells.Where(cell => cell.Key is { Table: "T4", Column: "CORRECTED" }).Sum(cell => figures[cell] ?? 0);

    // Only what there is: most bodies make no rules and impose no penalties.
    private static IEnumerable<string> DecisionsOf(Figures figures)
    {
        var parts = figures.Edition.Cells.Where(cell => cell.Key.Table == "T2" && cell.Key.Column is "INFORCE" or "DECISIONS" or "AMOUNT")
            .Where(cell => figures[cell] > 0).Select(cell => cell.Key.Column switch
            {
                "INFORCE" => $"现行有效的{cell.RowName} {Number(figures[cell]!.Value)} 件",
                "DECISIONS" => $"{cell.RowName}处理决定 {Number(figures[cell]!.Value)} 件",
                _ => $"{cell.RowName} {Number(figures[cell]!.Value)} 万元",
            }).ToList();
        return parts.Count == 0 ? [] : [$"{string.Join('，', parts)}。"];
    }

    private static string Number(decimal value) => CellValue.Format(value);
}
