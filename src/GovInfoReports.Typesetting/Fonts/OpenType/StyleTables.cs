namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>What hhea, OS/2 and post say about the face as a whole. OS/2 and post may be missing.</summary>
internal sealed class StyleTables
{
    // Where a face does not say how high its capitals are (Fandol says 0), what is usual stands in.
    private const double UsualCapHeight = 0.7;
    private const int RegularWeight = 400;

    public StyleTables(SfntFile file, int unitsPerEm)
    {
        var horizontal = file.Table("hhea");
        var windows = file.Find("OS/2");
        // The typographic values are the em box in a Chinese face; those of hhea may make room for a stack of accents.
        Ascent = windows?.I16(68) ?? horizontal.I16(4);
        // FandolSong-Regular writes the descent without its sign in hhea.
        Descent = -Math.Abs((int)(windows?.I16(70) ?? horizontal.I16(6)));
        CapHeight = CapHeightIn(windows) is var height and > 0 ? height : (int)Math.Round(unitsPerEm * UsualCapHeight);
        Weight = windows?.U16(4) ?? RegularWeight;
        var post = file.Find("post");
        ItalicAngle = (post?.I32(4) ?? 0) / 65536.0;
        IsMonospaced = post?.U32(12) is > 0;
    }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public int Weight { get; }

    public double ItalicAngle { get; }

    public bool IsMonospaced { get; }

    private static int CapHeightIn(FontData? windows) => windows is { } table && table.U16(0) >= 2 ? table.I16(88) : 0;
}
