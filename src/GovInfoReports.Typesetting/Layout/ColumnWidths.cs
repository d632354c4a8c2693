using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>Shares the width of the text out over a table's columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Blank between a rule and the words, in points.</summary>
    public const double Padding = 2.5;

    /// <returns>Left edges of the columns and the right edge of the last, in points.</returns>
    public static double[] Share(RuledTable table, FontSet fonts)
    {
        var wished = table.ColumnWidths.Sum();
        double[] widths = [.. table.ColumnWidths.Select(width => width / wished * PageGeometry.TextWidth)];
        var needed = Needed(table, fonts);
        var lack = 0.0;
        var spare = 0.0;
        for (var column = 0; column < widths.Length; column++)
        {
            lack += Math.Max(0, needed[column] - widths[column]);
            spare += Math.Max(0, widths[column] - Math.Max(needed[column], widths[column] / 2));
        }

        // Long figures take from the columns that have room, none of which loses more than half.
        var share = spare > 0 ? Math.Min(1, lack / spare) : 0;
        for (var column = 0; column < widths.Length; column++)
        {
            var give = Math.Max(0, widths[column] - Math.Max(needed[column], widths[column] / 2)) * share;
            widths[column] = Math.Max(needed[column], widths[column] - give);
        }

        return Edges(widths);
    }

    // Captions wrap, figures do not.
    private static double[] Needed(RuledTable table, FontSet fonts)
    {
        var needed = new double[table.ColumnWidths.Length];
        foreach (var cell in table.Rows.SelectMany(row => row.Cells).Where(cell => cell is { Alignment: CellAlignment.Figure, ColumnSpan: 1 }))
        {
            var width = GlyphComposer.Compose([new TextSpan(cell.Text, FontRole.Table)], fonts, table.Size).Sum(glyph => glyph.Advance);
            needed[cell.Column] = Math.Max(needed[cell.Column], width + (2 * Padding));
        }

        return needed;
    }

    private static double[] Edges(double[] widths)
    {
        var edges = new double[widths.Length + 1];
        for (var column = 0; column < widths.Length; column++)
        {
            edges[column + 1] = edges[column] + widths[column];
        }

        return edges;
    }
}
