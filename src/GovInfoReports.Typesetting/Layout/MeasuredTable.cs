using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>A table whose columns, lines and row heights are known.</summary>
internal sealed class MeasuredTable
{
    private const double LineSpacing = 1.25;
    private const double VerticalPadding = 3.4;

    public MeasuredTable(RuledTable table, FontSet fonts)
    {
        Table = table;
        Edges = ColumnWidths.Share(table, fonts);
        LineHeight = table.Size * LineSpacing;
        Cells = [.. table.Rows.SelectMany((row, index) => row.Cells.Select(cell => Measure(cell, index, fonts)))];
        Heights = MeasureRows();
    }

    public RuledTable Table { get; }

    public double[] Edges { get; }

    public double LineHeight { get; }

    public MeasuredCell[] Cells { get; }

    /// <summary>Height of each row in points.</summary>
    public double[] Heights { get; }

    public double HeightOf(Range rows) => Heights.AsSpan()[rows].ToArray().Sum();

    /// <summary>How bad a page break above the row would be: spanning captions cut, worst where the part shown since the first row is too low for its words.</summary>
    public int CaptionsCutAt(int first, int row) =>
        Cells.Where(cell => cell.Row < row && row < cell.Row + cell.Cell.RowSpan)
            .Sum(cell => HeightOf(Math.Max(first, cell.Row)..row) < cell.Lines.Count * LineHeight ? 10 : 1);

    /// <summary>Where the figures below each other with this one end.</summary>
    public double EndOfFigures(TableCell figure)
    {
        var widest = Cells.Where(cell => cell.Cell.Alignment == CellAlignment.Figure && cell.Cell.Column == figure.Column && cell.Cell.ColumnSpan == figure.ColumnSpan)
            .Max(cell => cell.Lines.Count == 1 ? cell.Lines[0].Width : 0);
        return (Edges[figure.Column] + Edges[figure.Column + figure.ColumnSpan] + widest) / 2;
    }

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
