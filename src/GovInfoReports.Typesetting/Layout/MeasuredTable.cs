using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>A table whose columns, lines and row heights are known.</summary>
internal sealed class MeasuredTable
{
    private const double LineSpacing = 1.25;
    private const double VerticalPadding = 2.6;

    public MeasuredTable(RuledTable table, FontSet fonts)
    {
        Table = table;
        Edges = ColumnWidths.Share(table, fonts);
        LineHeight = table.Size * LineSpacing;
        Cells = [.. table.Rows.SelectMany((row, index) => row.Cells.Select(cell => Measure(cell, index, fonts)))];
        Heights = MeasureRows();
        FigureEnds = [.. Enumerable.Range(0, table.ColumnWidths.Length).Select(EndOfFigures)];
    }

    public RuledTable Table { get; }

    public double[] Edges { get; }

    public double LineHeight { get; }

    public MeasuredCell[] Cells { get; }

    /// <summary>Height of each row in points.</summary>
    public double[] Heights { get; }

    /// <summary>For each column where its figures end.</summary>
    public double[] FigureEnds { get; }

    public double HeightOf(Range rows) => Heights.AsSpan()[rows].ToArray().Sum();

    private MeasuredCell Measure(TableCell cell, int row, FontSet fonts)
    {
        TextSpan[] spans = [new(cell.Text, FontRole.Table)];
        var width = Edges[cell.Column + cell.ColumnSpan] - Edges[cell.Column] - (2 * ColumnWidths.Padding);
        var glyphs = GlyphComposer.Compose(spans, fonts, Table.Size);
        var lines = cell.Alignment == CellAlignment.Left
            ? LineBreaker.Break(glyphs, new LineMeasure(width, 0, Table.Size, Justified: false))
            : CaptionBreaker.Break(glyphs, BreakRules.Of(glyphs), width, Table.Size);
        return new MeasuredCell(cell, row, spans, lines);
    }

    private double[] MeasureRows()
    {
        var heights = new double[Table.Rows.Length];
        foreach (var cell in Cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            var rows = heights.AsSpan(cell.Row, cell.Cell.RowSpan);
            var lack = (cell.Lines.Count * LineHeight) + (2 * VerticalPadding) - Sum(rows);
            for (var index = 0; index < rows.Length && lack > 0; index++)
            {
                rows[index] += lack / rows.Length;
            }
        }

        return heights;
    }

    private double EndOfFigures(int column)
    {
        var figures = Cells.Where(cell => cell.Cell.Alignment == CellAlignment.Figure && cell.Cell.Column == column && cell.Lines.Count == 1).ToList();
        var middle = figures.Count == 0 ? 0 : Edges[column] + Edges[column + figures[0].Cell.ColumnSpan];
        return (middle + figures.Select(cell => cell.Lines[0].Width).DefaultIfEmpty(0).Max()) / 2;
    }

    private static double Sum(ReadOnlySpan<double> heights)
    {
        var sum = 0.0;
        foreach (var height in heights)
        {
            sum += height;
        }

        return sum;
    }
}

/// <param name="Row">Index of the row it begins in.</param>
internal sealed record MeasuredCell(TableCell Cell, int Row, TextSpan[] Spans, List<TextLine> Lines);
