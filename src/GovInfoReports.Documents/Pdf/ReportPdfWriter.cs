using GovInfoReports.Templates.Content;
using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Layout;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Pdf;

namespace GovInfoReports.Documents.Pdf;

/// <summary>The report as a PDF on the page of GB/T 9704-2012. The same report and fonts give the same bytes.</summary>
public static class ReportPdfWriter
{
    /// <param name="mark">Word painted pale across each page, such as 草稿; null for a published report.</param>
    public static byte[] Write(FilledReport report, FontSet fonts, string? mark = null) =>
        PdfWriter.Write(Typesetter.Typeset(new Manuscript(PropertiesOf(report), [.. ReportManuscript.BlocksOf(report)], mark), fonts));

    /// <summary>Several reports in one file, each beginning on a page of its own.</summary>
    public static byte[] WriteYearbook(string title, string author, IEnumerable<FilledReport> reports, FontSet fonts) =>
        PdfWriter.Write(Typesetter.Typeset(
            new Manuscript(new DocumentProperties(title, author, title, "zh-CN"), [.. reports.SelectMany(BlocksOf)]), fonts));

    private static IEnumerable<Block> BlocksOf(FilledReport report, int index) =>
        ReportManuscript.BlocksOf(report).Select(block => block is RuledTable table ? table.WithPrefix($"{index + 1}-") : block);

    private static DocumentProperties PropertiesOf(FilledReport report) =>
        new(report.Title, report.Agency, $"{report.Year}年度政府信息公开工作年度报告", "zh-CN");
}
