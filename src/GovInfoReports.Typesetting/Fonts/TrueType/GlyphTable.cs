using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.TrueType;

/// <summary>Tables loca and glyf.</summary>
internal sealed class GlyphTable : IOutlines
{
    private readonly FontData outlines;

    /// <summary>Where each glyph begins and, behind the last, the end.</summary>
    private readonly uint[] offsets;

    public GlyphTable(SfntFile file, FontHeader header)
    {
        File = file;
        Metrics = new HorizontalMetrics(file, header.GlyphCount);
        outlines = file.Table("glyf");
        offsets = Offsets(file.Table("loca"), header);
        if (offsets.Zip(offsets.Skip(1)).Any(pair => pair.First > pair.Second) || offsets[^1] > outlines.Length)
        {
            throw outlines.Damaged("字形轮廓的位置有误");
        }
    }

    public SfntFile File { get; }

    public HorizontalMetrics Metrics { get; }

    public int GlyphCount => offsets.Length - 1;

    /// <summary>The description of a glyph; empty for a blank one.</summary>
    public FontData Outline(ushort glyph) => outlines.Slice(offsets[glyph], offsets[glyph + 1] - offsets[glyph]);

    public FontSubset Subset(string name, IReadOnlyList<ushort> glyphs) => new(FontProgramKind.TrueType, TrueTypeSubset.Write(this, glyphs));

    private static uint[] Offsets(FontData table, FontHeader header)
    {
        var places = new uint[header.GlyphCount + 1];
        for (var glyph = 0; glyph < places.Length; glyph++)
        {
            places[glyph] = header.HasLongOffsets ? table.U32(glyph * 4L) : table.U16(glyph * 2L) * 2u;
        }

        return places;
    }
}
