using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Excel;

/// <summary>
/// The report as an Excel workbook: the tables as the form draws them, the texts, the cross-checks. Totals and checks are live
/// formulas, figures and texts have defined names, so that the workbook can be filled in and read back.
/// </summary>
public static class ReportXlsxWriter
{
    /// <summary>The same report gives the same bytes. A total that does not add up stays the figure it is.</summary>
    public static byte[] Write(FilledReport report)
    {
        var places = new FigurePlaces(report.Edition);
        var tables = new TableSheet(report, places);
        var (texts, textNames) = TextSheet.Build(report);
        List<Sheet> sheets =
        [
            .. report.Edition.Sections.Where(section => section.Table is not null).Select(section => tables.Build(section, section.Table!)),
            texts,
            CheckSheet.Build(report, places),
        ];
        var names = report.Edition.Cells.Select(cell => (WorkbookNames.Of(cell.Key), places.ReferenceTo(cell.Key))).Concat(textNames);

        return WorkbookPackage.Write(report.Title, report.Agency, sheets, [.. names]);
    }
}
