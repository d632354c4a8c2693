using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// The codes that a document gives to the glyphs of one face, in order of first use. A shape that stands for two characters (a hanzi and its
/// Kangxi radical may share one) has two codes, so that each can be copied as what it was.
/// </summary>
internal sealed class EmbeddedFont(FontFace face, Name name, ObjectReference reference)
{
    private readonly Dictionary<(ushort Glyph, string Text), int> codes = [];
    private readonly List<ushort> glyphs = [];
    private readonly List<string> texts = [];
    private readonly List<double> widths = [face.AdvanceOf(0) * 1000.0 / face.UnitsPerEm];

    public FontFace Face => face;

    /// <summary>Under which content streams select it.</summary>
    public Name Name => name;

    public ObjectReference Reference => reference;

    /// <summary>Glyph and text of code 1 and up; code 0 is .notdef and never used.</summary>
    public IReadOnlyList<ushort> Glyphs => glyphs;

    public IReadOnlyList<string> Texts => texts;

    /// <summary>Thousandths of the font size, by code.</summary>
    public IReadOnlyList<double> Widths => widths;

    public int CodeOf(PlacedGlyph glyph)
    {
        if (codes.TryGetValue((glyph.Glyph, glyph.Text), out var code))
        {
            return code;
        }

        code = checked((ushort)(glyphs.Count + 1));
        codes.Add((glyph.Glyph, glyph.Text), code);
        glyphs.Add(glyph.Glyph);
        texts.Add(glyph.Text);
        widths.Add(face.AdvanceOf(glyph.Glyph) * 1000.0 / face.UnitsPerEm);
        return code;
    }
}
