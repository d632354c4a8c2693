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

    // Captions of three levels: a narrow one written downwards, the outcome, the case; figures share the rest.
    private static ImmutableArray<double> WidthsOf(TableGrid grid)
    {
        double[] labels = grid.LabelColumns switch
        {
            0 => [],
            1 => [1.4],
            _ => [0.72, 1.2, 3.3],
        };
        return [.. labels, .. Enumerable.Repeat(1.0, grid.ColumnCount - grid.LabelColumns)];
    }

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
