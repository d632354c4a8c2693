namespace GovInfoReports.Typesetting.Text;

/// <summary>Makes a line exactly as wide as its measure.</summary>
internal static class LineFitting
{
    private const double Tolerance = 0.01;

    public static TextLine Fit(ArraySegment<SetGlyph> glyphs, double indent, LineMeasure measure, bool isLast)
    {
        var advances = new double[glyphs.Count];
        for (var index = 0; index < advances.Length; index++)
        {
            advances[index] = glyphs[index].Advance;
        }

        DropSpacesAtTheEnds(glyphs, advances);
        var width = measure.Width - indent;
        var natural = advances.Sum();
        var hangs = measure.Justified && natural > width + Tolerance && glyphs[^1].Class == CharacterClass.Stop;
        var filled = hangs ? natural - advances[^1] : natural;
        var inside = hangs ? glyphs[..^1] : glyphs;
        if (filled > width + Tolerance && measure.Justified)
        {
            Compress(inside, advances, filled - width, measure.Pitch);
            filled = width;
        }
        else if (measure.Justified && !isLast)
        {
            Stretch(inside, advances, width - filled, measure.Pitch);
            filled = width;
        }

        return new TextLine(glyphs, advances, indent, filled);
    }

    /// <summary>How much the punctuation of a line can give up: half a square each at the end or beside another sign, a quarter elsewhere.</summary>
    public static double Room(ArraySegment<SetGlyph> glyphs, double pitch)
    {
        var room = 0.0;
        for (var index = 0; index < glyphs.Count; index++)
        {
            room += RoomOf(glyphs, index, pitch);
        }

        return room;
    }

    private static double RoomOf(ArraySegment<SetGlyph> glyphs, int index, double pitch)
    {
        if (!glyphs[index].Class.IsCompressible())
        {
            return 0;
        }

        // A closing sign is blank at its right, an opening one at its left, where its neighbour's distance must give way.
        var isLast = index == glyphs.Count - 1;
        return isLast || glyphs[index + 1].Class.IsCompressible() ? pitch / 2 : glyphs[index].Class == CharacterClass.Opening ? 0 : pitch / 4;
    }

    private static void Compress(ArraySegment<SetGlyph> glyphs, double[] advances, double excess, double pitch)
    {
        var share = excess / Room(glyphs, pitch);
        for (var index = 0; index < glyphs.Count; index++)
        {
            advances[index] -= RoomOf(glyphs, index, pitch) * share;
        }
    }

    private static void DropSpacesAtTheEnds(ArraySegment<SetGlyph> glyphs, double[] advances)
    {
        for (var index = glyphs.Count - 1; index >= 0 && glyphs[index].Class == CharacterClass.Space; index--)
        {
            advances[index] = 0;
        }

        if (glyphs[0].Class == CharacterClass.Space)
        {
            advances[0] = 0;
        }
    }

    // First the joints of Chinese and Latin take up to a quarter square each, as type-setters do. The rest goes between the Chinese
    // characters, and where it would tear them apart between all.
    private static void Stretch(ArraySegment<SetGlyph> glyphs, double[] advances, double rest, double pitch)
    {
        rest -= Widen(glyphs, advances, rest, pitch / 4, static (before, after) => (before, after) is (CharacterClass.Free, CharacterClass.Word) or (CharacterClass.Word, CharacterClass.Free));
        if (rest > Tolerance)
        {
            rest -= Widen(glyphs, advances, rest, pitch / 8, static (before, after) => !(before.IsNarrow() && after.IsNarrow()));
        }

        if (rest > Tolerance)
        {
            Widen(glyphs, advances, rest, double.MaxValue, static (_, _) => true);
        }
    }

    /// <returns>What the gaps took.</returns>
    private static double Widen(
        ArraySegment<SetGlyph> glyphs, double[] advances, double rest, double most, Func<CharacterClass, CharacterClass, bool> isGap)
    {
        var gaps = 0;
        for (var index = 0; index + 1 < glyphs.Count; index++)
        {
            gaps += isGap(glyphs[index].Class, glyphs[index + 1].Class) ? 1 : 0;
        }

        if (gaps == 0)
        {
            return 0;
        }

        var share = Math.Min(most, rest / gaps);
        for (var index = 0; index + 1 < glyphs.Count; index++)
        {
            advances[index] += isGap(glyphs[index].Class, glyphs[index + 1].Class) ? share : 0;
        }

        return share * gaps;
    }
}
