using System.Text;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>One face of an OpenType file (.ttf, .otf, .ttc). Immutable; safe on any thread; lengths in font units.</summary>
public sealed class FontFace
{
    private readonly CharacterMap characters;
    private readonly HorizontalMetrics metrics;
    private readonly IOutlines outlines;

    internal FontFace(SfntFile file)
    {
        var header = new FontHeader(file);
        var style = new StyleTables(file, header.UnitsPerEm);
        PostScriptName = new NameTable(file).PostScriptName ?? Path.GetFileNameWithoutExtension(file.Path);
        EmbeddingPermission.Require(file, PostScriptName);
        UnitsPerEm = header.UnitsPerEm;
        Bounds = header.Bounds;
        Ascent = style.Ascent;
        Descent = style.Descent;
        CapHeight = style.CapHeight;
        Weight = style.Weight;
        ItalicAngle = style.ItalicAngle;
        IsMonospaced = style.IsMonospaced;
        characters = new CharacterMap(file, header.GlyphCount);
        metrics = new HorizontalMetrics(file, header.GlyphCount);
        outlines = Outlines.Of(file, header);
    }

    /// <param name="faceIndex">Which face of a collection; in Noto CJK collections 0 is Japanese, 2 simplified Chinese.</param>
    /// <exception cref="FontException">Not a font that can be used; the message is a Chinese sentence.</exception>
    public static FontFace Load(string path, int faceIndex = 0) => new(SfntCollection.Read(path).Face(faceIndex));

    /// <summary>The face of this PostScript name, wherever it stands in the file.</summary>
    /// <exception cref="FontException">The file has no such face, or is not a font that can be used.</exception>
    public static FontFace Load(string path, string postScriptName) => new(SfntCollection.Read(path).Face(postScriptName));

    public string PostScriptName { get; }

    /// <summary>Glyph ids go from 0 to one less.</summary>
    public int GlyphCount => metrics.GlyphCount;

    public int UnitsPerEm { get; }

    /// <summary>Above the baseline; for a Chinese face the upper edge of the em box.</summary>
    public int Ascent { get; }

    /// <summary>Below the baseline, negative.</summary>
    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>How heavy the strokes are: 400 is regular, 700 bold.</summary>
    public int Weight { get; }

    /// <summary>Degrees against the clock from the vertical.</summary>
    public double ItalicAngle { get; }

    /// <summary>xMin, yMin, xMax, yMax over all glyphs.</summary>
    public FontBounds Bounds { get; }

    public bool IsMonospaced { get; }

    /// <summary>0 (.notdef) where the face lacks the character.</summary>
    public ushort GlyphOf(Rune rune) => characters.GlyphOf(rune.Value);

    public int AdvanceOf(ushort glyph) => metrics.AdvanceOf(glyph);

    /// <summary>
    /// A font program with these glyphs only: .notdef is 0, the glyph at place i of the list is i + 1. A glyph may be listed twice
    /// (two characters may share a shape and still want codes of their own). Same list, same bytes.
    /// </summary>
    /// <exception cref="FontException">The outline of a listed glyph is damaged.</exception>
    public FontSubset Subset(IReadOnlyList<ushort> glyphs)
    {
        foreach (var glyph in glyphs)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount, nameof(glyphs));
        }

        return outlines.Subset(PostScriptName, [0, .. glyphs]);
    }
}
