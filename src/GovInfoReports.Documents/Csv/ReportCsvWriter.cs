using System.Globalization;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Csv;

/// <summary>The figures of reports as tidy CSV: one line per cell.</summary>
public static class ReportCsvWriter
{
    private static readonly string[] Columns = [.. CsvColumn.OfReports.Select(column => column.Title)];

    /// <summary>One header line, then the cells of each report in the order of the form; a blank figure is an empty field.</summary>
    public static byte[] Write(params IEnumerable<FilledReport> reports) =>
        CsvTable.Write(Columns, reports.SelectMany(report => report.Edition.Cells, FieldsOf));

    /// <summary>The same, one report after the other, so that many need no more memory than one.</summary>
    public static async Task WriteAsync(Stream output, IAsyncEnumerable<FilledReport> reports, CancellationToken cancellation)
    {
        var head = Write();
        await output.WriteAsync(head, cancellation);
        await foreach (var report in reports.WithCancellation(cancellation))
        {
            await output.WriteAsync(Write(report).AsMemory(head.Length), cancellation);
        }
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
