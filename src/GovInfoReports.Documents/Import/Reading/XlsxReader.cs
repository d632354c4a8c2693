using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// Reads a report back from the workbook that <see cref="ReportXlsxWriter"/> wrote, filled in and saved by any program;
/// of any other workbook its sheets.
/// </summary>
internal sealed class XlsxReader : IReportReader
{
    public bool Recognises(SourceFile file) => OfficeArchive.Holds(file.Bytes, "xl/workbook.xml");

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var archive = new OfficeArchive(file.Bytes);
            var workbook = new XlsxWorkbook(archive, cancellationToken);
            return workbook.Has(WorkbookNames.Edition)
                ? [new ReportToken(Read(workbook))]
                : [.. workbook.Sheets.SelectMany(sheet => SheetTokens.Of(sheet.Name, sheet.Rows))];
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            throw new ImportException("Excel 文件已损坏或没有传完；请重新取得完整的文件。", exception);
        }
    }

    private static FilledReport Read(XlsxWorkbook workbook)
    {
        var id = workbook[WorkbookNames.Edition];
        var edition = ReportEditions.All.FirstOrDefault(edition => edition.Id == id)
            ?? throw new ImportException($"工作簿“文字”表写的格式版本是“{id}”，没有这个版本；请改回导出时的版本。");
        var content = ReportContent.Blank(edition).WithFigures(Figures.Of(edition, edition.Cells.Select(cell => ReadFigure(workbook, edition, cell))));
        content = edition.Texts.Aggregate(content, (current, text) => current.WithText(text.Key, workbook[WorkbookNames.Of(text.Key)]));
        return new FilledReport(workbook[WorkbookNames.Agency], ReadYear(workbook), ReadRevision(workbook), content);
    }

    private static int ReadYear(XlsxWorkbook workbook) => ReadNumber(workbook, WorkbookNames.Year) is >= 1900 and <= 2099 and var year
        ? year
        : throw new ImportException("工作簿“文字”表的年度不是四位年份；请改成报告年度，例如 2025。");

    private static int ReadRevision(XlsxWorkbook workbook) => ReadNumber(workbook, WorkbookNames.Revision) is >= 1 and var revision
        ? revision
        : throw new ImportException("工作簿“文字”表的修订号不是大于 0 的整数；请改成整数，首次发布填 1。");

    private static int ReadNumber(XlsxWorkbook workbook, string name) =>
        int.TryParse(workbook[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A figure as people see it: Excel saves 0.1 as 0.10000000000000001 and 0.000001 as 9.9999999999999995E-7.</summary>
    public static string Plain(string value)
    {
        // A figure with real further decimals is refused as typed.
        const NumberStyles Saved = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var isNumber = decimal.TryParse(value, Saved, CultureInfo.InvariantCulture, out var number);
        return isNumber && Math.Abs(decimal.Round(number, 6) - number) < 0.00000001m ? CellValue.Format(number) : value;
    }

    private static decimal? ReadFigure(XlsxWorkbook workbook, ReportEdition edition, CellDefinition cell)
    {
        var name = WorkbookNames.Of(cell.Key);
        if (!workbook.Has(name))
        {
            throw new ImportException($"工作簿里没有{edition.NameOf(cell.Key)}的单元格，可能被删除了；请用本系统重新导出工作簿再填。");
        }

        return CellValue.TryParse(Plain(workbook[name]), cell.Kind, out var figure, out var error)
            ? figure
            : throw new ImportException($"工作簿中{edition.NameOf(cell.Key)}有误：{error}");
    }
}
