namespace GovInfoReports.Typesetting.Text;

/// <summary>
/// Breaks a title or caption into as few lines as it needs, of nearly equal length, preferably behind punctuation: 第一行（甲） / 第二行, not 第一行（甲）第 / 二行.
/// </summary>
internal static class CaptionBreaker
{
    // Weights of breaks against lines that are uneven, by the square of the characters they differ in.
    private const double InsideWord = 2.5;
    private const double BetweenWords = 0.25;

    public static List<TextLine> Break(SetGlyph[] glyphs, bool[] breaks, double width, double pitch)
    {
        var measure = new LineMeasure(width, 0, pitch, Justified: false);
        var count = LineBreaker.Break(glyphs, breaks, measure).Count;
        if (count <= 1)
        {
            return LineBreaker.Break(glyphs, breaks, measure);
        }

        return Ends(glyphs, breaks, width, pitch, count) is { } ends
            ? [.. ends.Zip(ends.Skip(1), (start, end) => LineFitting.Fit(new(glyphs, start, end - start), 0, measure, isLast: true))]
            : LineBreaker.Break(glyphs, breaks, measure);
    }

    // Least cost of setting the first n glyphs in k lines, the first lines rather the longer ones; captions are short.
    private static int[]? Ends(SetGlyph[] glyphs, bool[] breaks, double width, double pitch, int count)
    {
        var length = glyphs.Length;
        var start = Starts(glyphs);
        var ideal = start[length] / count;
        var cost = new double[count + 1, length + 1];
        var from = new int[count + 1, length + 1];
        for (var line = 0; line <= count; line++)
        {
            for (var end = 0; end <= length; end++)
            {
                cost[line, end] = double.MaxValue;
            }
        }

        cost[0, 0] = 0;
        for (var line = 1; line <= count; line++)
        {
            for (var end = 1; end <= length; end++)
            {
                for (var begin = 0; begin < end && breaks[end]; begin++)
                {
                    var filled = start[end] - start[begin];
                    if (filled <= width + 0.01 && cost[line - 1, begin] < double.MaxValue)
                    {
                        var uneven = (filled - ideal) / pitch;
                        var total = cost[line - 1, begin] + (uneven * uneven) + (end < length ? CostOfBreak(glyphs, begin, end) : 0);
                        if (total <= cost[line, end])
                        {
                            (cost[line, end], from[line, end]) = (total, begin);
                        }
                    }
                }
            }
        }

        return cost[count, length] < double.MaxValue ? Trace(from, count, length) : null;
    }

    private static int[] Trace(int[,] from, int count, int length)
    {
        var ends = new int[count + 1];
        ends[count] = length;
        for (var line = count; line > 0; line--)
        {
            ends[line - 1] = from[line, ends[line]];
        }

        return ends;
    }

    private static double[] Starts(SetGlyph[] glyphs)
    {
        var start = new double[glyphs.Length + 1];
        for (var index = 0; index < glyphs.Length; index++)
        {
            start[index + 1] = start[index] + glyphs[index].Advance;
        }

        return start;
    }

    // Best behind punctuation, then behind an even number of characters, for most words have two: 社会公益 / 组织.
    private static double CostOfBreak(SetGlyph[] glyphs, int begin, int end)
    {
        var isAtPunctuation = glyphs[end - 1].Class is CharacterClass.Closing or CharacterClass.Stop || glyphs[end].Class == CharacterClass.Opening;
        return isAtPunctuation ? 0 : (end - begin) % 2 == 0 ? BetweenWords : InsideWord;
    }
}
