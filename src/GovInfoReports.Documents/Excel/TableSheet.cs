using System.Collections.Frozen;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Excel;

/// <summary>One statutory table as a sheet: the heading of its section, then the table as the form draws it.</summary>
internal sealed class TableSheet(FilledReport report, FigurePlaces places)
{
    private const double LineHeight = 15;
    private const double ValueWidth = 11;

    private readonly FrozenDictionary<CellKey, CrossCheck> totals =
        report.Edition.CrossChecks.Where(check => check.Defines is not null).ToFrozenDictionary(check => check.Defines!.Key);

    public Sheet Build(SectionTemplate section, TableTemplate table)
    {
        var grid = table.Grid;
        var sheet = new Sheet(table.Name) { Widths = WidthsOf(grid), Frozen = FrozenOf(grid) };
        sheet.AddMerged(new CellAddress(1, 1), 1, grid.ColumnCount, new SheetCell(CellStyle.Title, section.Heading));
        sheet.Heights[1] = 2 * LineHeight;
        foreach (var cell in grid.Cells)
        {
            sheet.AddMerged(FigurePlaces.AddressOf(cell), cell.RowSpan, cell.ColumnSpan, cell.Cell is { } key ? Figure(key) : Caption(cell));
            MakeRoom(sheet, cell);
        }

        return sheet;
    }

    // The innermost row captions are sentences, the outer ones stand beside many rows.
    private static double[] WidthsOf(TableGrid grid) =>
        [.. Enumerable.Range(1, grid.ColumnCount).Select(column => column > grid.LabelColumns ? ValueWidth : column == grid.LabelColumns ? 38 : 12)];

    // Blocks with titles bring column headings of their own, so that those of the first must not stay.
    private static CellAddress FrozenOf(TableGrid grid)
    {
        var hasBlocks = grid.Cells.Any(cell => cell.Kind == GridCellKind.BlockTitle);
        return new(FigurePlaces.TitleRows + (hasBlocks ? 0 : grid.HeaderRows), grid.LabelColumns);
    }

    private static SheetCell Caption(GridCell cell) =>
        new(cell.Kind == GridCellKind.RowHeading ? CellStyle.RowHeading : CellStyle.Heading, cell.Caption);

    // A stored total that its formula would change is kept as the figure it is.
    private SheetCell Figure(CellKey key)
    {
        var value = report.Content.Figures[key];
        if (totals.TryGetValue(key, out var check))
        {
            return new SheetCell(CellStyle.Total, Number: value, Formula: Sum(check) == value ? places.TotalFormula(check) : null);
        }

        return new SheetCell(report.Edition[key].Kind == CellKind.Amount ? CellStyle.Amount : CellStyle.Count, Number: value);
    }

    private decimal? Sum(CrossCheck check)
    {
        var filled = check.Right.Select(term => report.Content.Figures[term.Cell]).OfType<decimal>().ToList();
        return filled.Count == 0 ? null : filled.Sum();
    }

    // Programs do not find the height of merged cells by themselves.
    private static void MakeRoom(Sheet sheet, GridCell cell)
    {
        var address = FigurePlaces.AddressOf(cell);
        var width = sheet.Widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum() - 2;
        var lines = Math.Max(1, Math.Ceiling(2 * cell.Caption.Length / width));
        var height = ((lines * LineHeight) + 6) / cell.RowSpan;
        for (var row = address.Row; row < address.Row + cell.RowSpan; row++)
        {
            sheet.Heights[row] = Math.Max(height, sheet.Heights.GetValueOrDefault(row));
        }
    }
}
