using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.TrueType;

/// <summary>Tables loca and glyf.</summary>
internal sealed class GlyphTable(SfntFile file, FontHeader header) : IOutlines
{
    private readonly FontData offsets = file.Table("loca").Slice(0, (header.GlyphCount + 1L) * (header.HasLongOffsets ? 4 : 2));
    private readonly FontData outlines = file.Table("glyf");
    private readonly HorizontalMetrics metrics = new(file, header.GlyphCount);

    public SfntFile File => file;

    public HorizontalMetrics Metrics => metrics;

    public bool Holds(int glyph) => glyph < header.GlyphCount;

    /// <summary>The description of a glyph; empty for a blank one.</summary>
    public FontData Outline(ushort glyph)
    {
        var start = Offset(glyph);
        return outlines.Slice(start, Offset(glyph + 1) - start);
    }

    public FontSubset Subset(string name, IReadOnlyList<ushort> glyphs) => new(FontProgramKind.TrueType, TrueTypeSubset.Write(this, glyphs));

    private long Offset(int glyph) => header.HasLongOffsets ? offsets.U32(glyph * 4L) : offsets.U16(glyph * 2L) * 2L;
}
