namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Tables head and maxp.</summary>
internal sealed class FontHeader
{
    public FontHeader(SfntFile file)
    {
        var head = file.Table("head");
        UnitsPerEm = head.U16(18);
        Bounds = new FontBounds(head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        HasLongOffsets = head.I16(50) != 0;
        GlyphCount = file.Table("maxp").U16(4);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw head.Damaged($"每个全身 {UnitsPerEm} 个单位，应在 16 至 16384 之间");
        }

        if (GlyphCount == 0)
        {
            throw head.Damaged("没有任何字形");
        }
    }

    public int UnitsPerEm { get; }

    public FontBounds Bounds { get; }

    /// <summary>The table loca has 32-bit offsets.</summary>
    public bool HasLongOffsets { get; }

    public int GlyphCount { get; }
}
