using System.Globalization;
using CsvHelper;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Csv;

/// <summary>
/// The figures of reports as tidy CSV: one line per cell. UTF-8 with byte order mark, so that Excel and WPS show Chinese;
/// lines end with CRLF (RFC 4180); text that a spreadsheet would run as a formula is escaped.
/// </summary>
public static class ReportCsvWriter
{
    private static readonly string[] Columns = ["机关", "年度", "修订号", "表", "行代码", "行名称", "列代码", "列名称", "数值"];

    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>One header line, then the cells of each report in the order of the form; a blank figure is an empty field.</summary>
    public static byte[] Write(params IEnumerable<FilledReport> reports)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (var report in reports)
            {
                foreach (var cell in report.Edition.Cells)
                {
                    csv.WriteRecord(FieldsOf(report, cell));
                }
            }
        }

        return stream.ToArray();
    }

    private static string[] FieldsOf(FilledReport report, CellDefinition cell) =>
    [
        report.Agency,
        report.Year.ToString(CultureInfo.InvariantCulture),
        report.Revision.ToString(CultureInfo.InvariantCulture),
        cell.Key.Table,
        cell.Key.Row,
        RowCaption(cell),
        cell.Key.Column,
        cell.ColumnName,
        CellValue.Format(report.Content.Figures[cell]),
    ];

    private static string RowCaption(CellDefinition cell) =>
        cell.RowHeadings.Count == 0 ? cell.RowName : string.Join('／', cell.RowHeadings.Select(heading => heading.Caption));
}
