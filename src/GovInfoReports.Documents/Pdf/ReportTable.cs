using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Documents.Pdf;

/// <summary>A statutory table as the typesetter wants it.</summary>
internal static class ReportTable
{
    /// <summary>五号, and 小五 for a table with long captions.</summary>
    private const double UsualSize = 10.5;
    private const double SmallSize = 9;

    public static Block BlockOf(FilledReport report, TableTemplate table)
    {
        var grid = table.Grid;
        return new RuledTable(
            WidthsOf(grid),
            [.. grid.Rows.Select(row => new TableRow([.. row.Select(cell => CellOf(report, grid, cell))]))],
            table.Blocks.Count == 1 ? grid.HeaderRows : 0,
            grid.LabelColumns > 1 ? SmallSize : UsualSize);
    }

    // Captions of three levels: the item, the outcome, the case. Figures share the rest; a column is as wide as its caption asks for when
    // that stands in two lines.
    private static ImmutableArray<double> WidthsOf(TableGrid grid)
    {
        double[] labels = grid.LabelColumns switch
        {
            0 => [],
            1 => [1.4],
            _ => [1.1, 1.4, 4.2],
        };
        var figures = Enumerable.Range(grid.LabelColumns, grid.ColumnCount - grid.LabelColumns);
        return [.. labels, .. figures.Select(column => grid.LabelColumns > 1 ? WidthFor(LongestLeaf(grid, column)) : 1.0)];
    }

    // 总计 and 商业 / 企业; 自然人; 社会公益 / 组织.
    private static double WidthFor(int characters) => characters switch
    {
        > 4 => 1.4,
        3 => 1.15,
        _ => 1,
    };

    private static int LongestLeaf(TableGrid grid, int column) =>
        grid.Cells.Where(cell => cell is { Kind: GridCellKind.ColumnHeading, Heading.IsLeaf: true } && cell.Column == column).Max(cell => cell.Caption.Length);

    private static TableCell CellOf(FilledReport report, TableGrid grid, GridCell cell) =>
        cell.Cell is { } key
            ? new TableCell(cell.Column, cell.RowSpan, cell.ColumnSpan, CellValue.Format(report.Content.Figures[key]), CellAlignment.Figure) { Headers = IdsOf(grid, cell) }
            : new TableCell(cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Caption, AlignmentOf(grid, cell))
            {
                IsHeader = cell.Caption.Length > 0,
                Scope = cell.Kind == GridCellKind.RowHeading ? HeaderScope.Row : HeaderScope.Column,
                Id = cell.Id,
                Headers = IdsOf(grid, cell),
            };

    private static CellAlignment AlignmentOf(TableGrid grid, GridCell cell) =>
        cell is { Kind: GridCellKind.RowHeading, Heading.IsLeaf: true } && grid.LabelColumns > 1 ? CellAlignment.Left : CellAlignment.Centre;

    private static ImmutableArray<string> IdsOf(TableGrid grid, GridCell cell) => [.. cell.Headers.Where(id => !IsEmpty(grid, id))];

    private static bool IsEmpty(TableGrid grid, string id) => grid.Cells.First(cell => cell.Id == id).Caption.Length == 0;
}
