namespace GovInfoReports.Typesetting.Text;

/// <summary>How lines are filled.</summary>
/// <param name="Width">Points.</param>
/// <param name="FirstIndent">Blank before the first line, in points.</param>
/// <param name="Pitch">Width of a Chinese character in points.</param>
/// <param name="Justified">All lines but the last fill the width, and stops may hang over it.</param>
internal readonly record struct LineMeasure(double Width, double FirstIndent, double Pitch, bool Justified);

/// <summary>Breaks a paragraph into lines, each as full as the rules allow.</summary>
internal static class LineBreaker
{
    private const double Tolerance = 0.01;

    public static List<TextLine> Break(SetGlyph[] glyphs, LineMeasure measure) => Break(glyphs, BreakRules.Of(glyphs), measure);

    public static List<TextLine> Break(SetGlyph[] glyphs, bool[] breaks, LineMeasure measure)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < glyphs.Length;)
        {
            var indent = lines.Count == 0 ? measure.FirstIndent : 0;
            var end = EndOfLine(glyphs, breaks, start, measure.Width - indent, measure);
            lines.Add(LineFitting.Fit(new(glyphs, start, end - start), indent, measure, isLast: end == glyphs.Length));
            start = end;
        }

        return lines;
    }

    private static int EndOfLine(SetGlyph[] glyphs, bool[] breaks, int start, double width, LineMeasure measure)
    {
        var (filled, lastBreak) = (0.0, start);
        for (var index = start; index < glyphs.Length; index++)
        {
            var advance = glyphs[index].Class == CharacterClass.Space && index == start ? 0 : glyphs[index].Advance;
            if (glyphs[index].Class != CharacterClass.Space && filled + advance > width + Tolerance)
            {
                return measure.Justified && Squeezed(glyphs, breaks, start, index, filled - width, measure) is { } end
                    ? end
                    : lastBreak > start ? lastBreak : Math.Max(index, start + 1);
            }

            filled += advance;
            lastBreak = breaks[index + 1] ? index + 1 : lastBreak;
        }

        return glyphs.Length;
    }

    // A sign that must not begin a line: a stop hangs over the end, others come in where the line's punctuation can give them room.
    private static int? Squeezed(SetGlyph[] glyphs, bool[] breaks, int start, int index, double excess, LineMeasure measure)
    {
        if (!glyphs[index].Class.MustFollow())
        {
            return null;
        }

        var end = index;
        do
        {
            excess += glyphs[end].Advance;
            end++;
        }
        while (!breaks[end]);

        if (glyphs[end - 1].Class == CharacterClass.Stop)
        {
            excess -= glyphs[end - 1].Advance;
        }

        return excess <= LineFitting.Room(new(glyphs, start, end - start), measure.Pitch) + Tolerance ? end : null;
    }
}
