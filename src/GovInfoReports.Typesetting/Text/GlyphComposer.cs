using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Text;

/// <summary>Finds the glyphs of a text and their natural widths.</summary>
internal static class GlyphComposer
{
    /// <param name="pitch">Width of a Chinese character in points; on the grid a little less than the type size.</param>
    public static SetGlyph[] Compose(IReadOnlyList<TextSpan> spans, FontSet fonts, double pitch)
    {
        var glyphs = new List<SetGlyph>(spans.Sum(span => span.Text.Length));
        for (var index = 0; index < spans.Count; index++)
        {
            foreach (var rune in spans[index].Text.EnumerateRunes())
            {
                var face = fonts.FaceFor(spans[index].Role, rune);
                var glyph = face.GlyphOf(rune);
                glyphs.Add(new(face, glyph, rune.ToString(), face.AdvanceOf(glyph) * pitch / face.UnitsPerEm, CharacterClasses.Of(rune), index));
            }
        }

        var composed = glyphs.ToArray();
        SetSpaces(composed, pitch);
        return composed;
    }

    // People write 2025 年 and 2025年 in one text. Between Chinese and figures a space has no width, so both look the same.
    private static void SetSpaces(Span<SetGlyph> glyphs, double pitch)
    {
        for (var index = 0; index < glyphs.Length; index++)
        {
            if (glyphs[index].Class == CharacterClass.Space)
            {
                glyphs[index] = glyphs[index] with { Advance = WidthOfSpace(glyphs, index, pitch) };
            }
        }
    }

    private static double WidthOfSpace(ReadOnlySpan<SetGlyph> glyphs, int index, double pitch)
    {
        if (index == 0 || index == glyphs.Length - 1)
        {
            return 0;
        }

        var (before, after) = (glyphs[index - 1].Class, glyphs[index + 1].Class);
        return (before, after) switch
        {
            (CharacterClass.Word, CharacterClass.Free) or (CharacterClass.Free, CharacterClass.Word) => 0,
            _ when before.IsCompressible() || after.IsCompressible() => 0,
            _ when before.IsNarrow() && after.IsNarrow() => glyphs[index].Advance,
            _ when before.IsNarrow() || after.IsNarrow() => pitch / 4,
            _ => pitch / 2,
        };
    }
}
