using System.Text;

namespace GovInfoReports.Typesetting.Fonts;

/// <summary>One face of an OpenType file (.ttf, .otf, .ttc). Immutable; safe on any thread; lengths in font units.</summary>
public sealed class FontFace
{
    private FontFace()
    {
    }

    /// <param name="faceIndex">Which face of a collection; in Noto CJK collections 0 is Japanese, 2 simplified Chinese.</param>
    /// <exception cref="FontException">Not a font that can be used; the message is a Chinese sentence.</exception>
    public static FontFace Load(string path, int faceIndex = 0) => throw new NotImplementedException(path + faceIndex);

    public string PostScriptName => throw new NotImplementedException();

    public int UnitsPerEm => throw new NotImplementedException();

    /// <summary>Above the baseline.</summary>
    public int Ascent => throw new NotImplementedException();

    /// <summary>Below the baseline, negative.</summary>
    public int Descent => throw new NotImplementedException();

    public int CapHeight => throw new NotImplementedException();

    public double ItalicAngle => throw new NotImplementedException();

    /// <summary>xMin, yMin, xMax, yMax over all glyphs.</summary>
    public FontBounds Bounds => throw new NotImplementedException();

    public bool IsMonospaced => throw new NotImplementedException();

    /// <summary>0 (.notdef) where the face lacks the character.</summary>
    public ushort GlyphOf(Rune rune) => throw new NotImplementedException(rune.ToString());

    public int AdvanceOf(ushort glyph) => throw new NotImplementedException(glyph.ToString());

    /// <summary>
    /// A font program with these glyphs only: .notdef is 0, the glyph at place i of the list is i + 1. A glyph may be listed twice
    /// (two characters may share a shape and still want codes of their own). Same list, same bytes.
    /// </summary>
    public FontSubset Subset(IReadOnlyList<ushort> glyphs) => throw new NotImplementedException(glyphs.ToString());
}

public readonly record struct FontBounds(int XMin, int YMin, int XMax, int YMax);

public enum FontProgramKind
{
    /// <summary>A bare CID-keyed CFF table (PDF FontFile3, CIDFontType0C); CID equals glyph id.</summary>
    Cff,

    /// <summary>A TrueType file (PDF FontFile2).</summary>
    TrueType,
}

public sealed record FontSubset(FontProgramKind Kind, byte[] Program);
