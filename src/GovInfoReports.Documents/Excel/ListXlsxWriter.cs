using System.Collections.Immutable;

namespace GovInfoReports.Documents.Excel;

/// <summary>Any list as a workbook of one sheet: a title, headings that stay and can be filtered by, a line each.</summary>
public static class ListXlsxWriter
{
    private const int HeadingRow = 2;

    /// <summary>The same list gives the same bytes.</summary>
    /// <param name="author">Recorded as the file's author.</param>
    public static byte[] Write(ListTable list, string author)
    {
        var columns = list.Columns.Length;
        var last = new CellAddress(HeadingRow + list.Rows.Length, columns);
        var sheet = new Sheet(list.Name)
        {
            Widths = [.. list.Columns.Select(column => column.Width)],
            Frozen = new CellAddress(HeadingRow, 0),
            Filter = $"{new CellAddress(HeadingRow, 1).Relative}:{last.Relative}",
        };
        sheet.AddMerged(new CellAddress(1, 1), 1, columns, new SheetCell(CellStyle.Title, list.Title));
        sheet.Heights[1] = 30;
        AddRow(sheet, HeadingRow, list.Columns.Select(column => new SheetCell(CellStyle.Heading, column.Heading)));
        foreach (var (index, row) in list.Rows.Index())
        {
            AddRow(sheet, HeadingRow + 1 + index, row.Select(CellOf));
        }

        return WorkbookPackage.Write(list.Title, author, [sheet], []);
    }

    private static void AddRow(Sheet sheet, int row, IEnumerable<SheetCell> cells)
    {
        foreach (var (index, cell) in cells.Index())
        {
            sheet.Add(new CellAddress(row, index + 1), cell);
        }
    }

    private static SheetCell CellOf(ListCell cell) =>
        cell.Number is { } number ? new SheetCell(CellStyle.Count, Number: number) : new SheetCell(CellStyle.Text, cell.Text ?? string.Empty);
}

/// <summary>A list for people who work with spreadsheets.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Rows">Each as long as the columns.</param>
public sealed record ListTable(string Name, string Title, ImmutableArray<ListColumn> Columns, ImmutableArray<ImmutableArray<ListCell>> Rows);

/// <param name="Width">In half-width signs.</param>
public sealed record ListColumn(string Heading, double Width);

/// <summary>A text, a number, or nothing.</summary>
public sealed record ListCell(string? Text, decimal? Number = null)
{
    public static ListCell Of(decimal? number) => new(null, number);
}
