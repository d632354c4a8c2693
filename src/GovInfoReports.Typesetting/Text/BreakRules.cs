namespace GovInfoReports.Typesetting.Text;

/// <summary>Where a line may end: GB/T 15834 for punctuation, figures and words whole, years with their 年.</summary>
internal static class BreakRules
{
    /// <summary>A web address longer than this may be broken after its slashes and dots.</summary>
    private const int LongWord = 16;

    /// <returns>For each place whether a line may begin there; one more place than glyphs.</returns>
    public static bool[] Of(ReadOnlySpan<SetGlyph> glyphs)
    {
        var breaks = new bool[glyphs.Length + 1];
        breaks[^1] = true;
        var wordStart = 0;
        for (var index = 1; index < glyphs.Length; index++)
        {
            var inWord = glyphs[index - 1].Class.IsNarrow() && glyphs[index].Class.IsNarrow();
            wordStart = inWord ? wordStart : index;
            breaks[index] = inWord
                ? IsLongWordBreak(glyphs, wordStart, index)
                : CanBreak(glyphs[index - 1], glyphs[index]);
        }

        return breaks;
    }

    private static bool CanBreak(in SetGlyph before, in SetGlyph after) => (before.Class, after.Class) switch
    {
        (_, CharacterClass.Space) => false,
        (CharacterClass.Opening or CharacterClass.NarrowOpening, _) => false,
        _ when after.Class.MustFollow() => false,
        (CharacterClass.Word, CharacterClass.Free) => !IsDatePart(before, after),
        _ => true,
    };

    private static bool IsDatePart(in SetGlyph before, in SetGlyph after) => char.IsAsciiDigit(before.Text[0]) && after.Text is "年" or "月" or "日";

    private static bool IsLongWordBreak(ReadOnlySpan<SetGlyph> glyphs, int start, int index)
    {
        if (glyphs[index - 1].Text is not ("/" or "." or "-" or "_" or "?" or "&" or "=") || index - start < 4)
        {
            return false;
        }

        var end = index;
        while (end < glyphs.Length && glyphs[end].Class.IsNarrow())
        {
            end++;
        }

        return end - start > LongWord && end - index >= 4 && glyphs[index].Text is not ("/" or "." or "-" or "_");
    }
}
