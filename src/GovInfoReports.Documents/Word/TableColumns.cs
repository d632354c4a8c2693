using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Word;

/// <summary>How wide a table's columns are, and how its captions break in them. All lengths in twips.</summary>
internal sealed class TableColumns
{
    /// <summary>Free space at either side of the words.</summary>
    public const int LabelMargin = 57;
    public const int FigureMargin = 28;

    private const int FewColumns = 6;

    private readonly int[] widths;

    public TableColumns(TableGrid grid, Figures figures)
    {
        var isWide = grid.ColumnCount > FewColumns;
        FontSize = isWide ? 18 : 21;
        widths = isWide && grid.LabelColumns > 0 ? Labelled(grid, figures) : Equal(grid.ColumnCount);
    }

    /// <summary>5号, or 小5 in a table of many columns; in half points.</summary>
    public int FontSize { get; }

    public IReadOnlyList<int> Widths => widths;

    private int Em => FontSize * 10;

    public int WidthOf(GridCell cell) => widths.AsSpan(cell.Column, cell.ColumnSpan).ToArray().Sum();

    /// <summary>
    /// The free space beside a caption: the usual one where it fits on a line, else so much that its lines have the same number
    /// of signs and, as words of the form have two signs, an even one: 社会／公益／组织.
    /// </summary>
    public int MarginOf(GridCell cell)
    {
        var usual = cell.Kind == GridCellKind.ColumnHeading ? FigureMargin : LabelMargin;
        var width = WidthOf(cell);
        var most = (width - (2 * usual)) / Em;
        var signs = (int)Math.Ceiling(TitleLines.WidthOf(cell.Caption));
        if (cell.Kind != GridCellKind.ColumnHeading || signs <= most || most < 1)
        {
            return usual;
        }

        var lines = (signs + most - 1) / most;
        var line = (signs + lines - 1) / lines;
        line -= line > 1 ? line % 2 : 0;
        return Math.Max(usual, ((width - (line * Em)) / 2) - 10);
    }

    private static int[] Equal(int count) => [.. Enumerable.Range(0, count).Select(index => (WordPage.TextWidth / count) + (index < WordPage.TextWidth % count ? 1 : 0))];

    // Figures get what the longest of them needs, outer captions what they need on one line or standing; the innermost take the rest.
    private int[] Labelled(TableGrid grid, Figures figures)
    {
        var digits = grid.Cells.Where(cell => cell.Cell is not null).Max(cell => CellValue.Format(figures[cell.Cell!.Value]).Length);
        var figure = Math.Max(3 * Em, digits * Em / 2) + (2 * FigureMargin) + 4;
        var outer = Enumerable.Range(0, grid.LabelColumns - 1).Select(column => OuterWidth(grid, column)).ToList();
        var inner = WordPage.TextWidth - outer.Sum() - (figure * (grid.ColumnCount - grid.LabelColumns));
        return [.. outer, inner, .. Enumerable.Repeat(figure, grid.ColumnCount - grid.LabelColumns)];
    }

    private int OuterWidth(TableGrid grid, int column)
    {
        var captions = grid.Cells.Where(cell => cell.Kind == GridCellKind.RowHeading && cell.Column == column && cell.ColumnSpan == 1).ToList();
        var canStand = captions.TrueForAll(cell => cell.RowSpan >= cell.Caption.Length);
        var ems = canStand ? 2 : captions.Max(cell => TitleLines.WidthOf(cell.Caption));
        return (int)(ems * Em) + (2 * LabelMargin) + 4;
    }
}
