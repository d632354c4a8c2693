namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Table hmtx: how far the pen moves after a glyph and where its outline begins.</summary>
internal sealed class HorizontalMetrics
{
    private readonly FontData table;
    private readonly int longCount;
    private readonly ushort[] advances;

    public HorizontalMetrics(SfntFile file, int glyphCount)
    {
        table = file.Table("hmtx");
        longCount = Math.Min(file.Table("hhea").U16(34), glyphCount);
        if (longCount == 0)
        {
            throw table.Damaged("没有任何字宽");
        }

        advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            // The last advance holds for all glyphs behind it.
            advances[glyph] = glyph < longCount ? table.U16(glyph * 4L) : advances[longCount - 1];
        }
    }

    public int GlyphCount => advances.Length;

    public ushort AdvanceOf(ushort glyph) => advances[glyph];

    public short LeftBearingOf(ushort glyph) =>
        table.I16(glyph < longCount ? (glyph * 4L) + 2 : (longCount * 4L) + ((glyph - longCount) * 2L));
}
