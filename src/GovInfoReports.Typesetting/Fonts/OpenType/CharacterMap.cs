namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Table cmap, unrolled at load into pages of 256 code points, so that a look-up is two reads.</summary>
internal sealed class CharacterMap
{
    private const int LastCodePoint = 0x10FFFF;
    private const int SegmentFormat = 4;
    private const int GroupFormat = 12;

    /// <summary>Platform and encoding of the Unicode subtables, the fullest first.</summary>
    private static readonly (int Platform, int Encoding)[] Preferred = [(3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0)];

    private readonly int glyphCount;
    private readonly ushort[]?[] pages = new ushort[(LastCodePoint >> 8) + 1][];

    public CharacterMap(SfntFile file, int glyphCount)
    {
        this.glyphCount = glyphCount;
        var table = file.Table("cmap");
        var subtable = Choose(table);
        if (subtable.U16(0) == SegmentFormat)
        {
            ReadSegments(subtable);
        }
        else
        {
            ReadGroups(subtable);
        }
    }

    public ushort GlyphOf(int codePoint) => pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : (ushort)0;

    private static FontData Choose(FontData table)
    {
        var records = table.Slice(4, table.U16(2) * 8L);
        return Enumerable.Range(0, records.Length / 8).Select(record => record * 8)
            .Select(at => (Rank: Array.IndexOf(Preferred, (records.U16(at), records.U16(at + 2))), Subtable: table.Slice(records.U32(at + 4))))
            .Where(one => one.Rank >= 0 && one.Subtable.U16(0) is SegmentFormat or GroupFormat)
            .OrderBy(one => one.Rank)
            .Select(one => (FontData?)one.Subtable)
            .FirstOrDefault() ?? throw table.Damaged("没有可用的 Unicode 字符对照表");
    }

    private void ReadSegments(FontData table)
    {
        var size = table.U16(6) & ~1;
        var (ends, starts, deltas, ranges) = (14, 16 + size, 16 + (2 * size), 16 + (3 * size));
        var next = 0;
        for (var segment = 0; segment < size; segment += 2)
        {
            // U+FFFF closes the list and is no character.
            var last = Math.Min((int)table.U16(ends + segment), 0xFFFE);
            var (first, delta, range) = (table.U16(starts + segment), table.U16(deltas + segment), table.U16(ranges + segment));
            for (var code = Math.Max(first, next); code <= last; code++)
            {
                var glyph = range == 0 ? code : table.U16(ranges + segment + range + (2L * (code - first)));
                Set(code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }

            next = Math.Max(next, last + 1);
        }
    }

    private void ReadGroups(FontData table)
    {
        var groups = table.Slice(16, table.U32(12) * 12L);
        var next = 0L;
        for (var at = 0; at < groups.Length; at += 12)
        {
            var (first, last, glyph) = (groups.U32(at), Math.Min(groups.U32(at + 4), LastCodePoint), groups.U32(at + 8));
            for (var code = Math.Max(first, next); code <= last; code++)
            {
                Set((int)code, glyph + code - first);
            }

            next = Math.Max(next, last + 1L);
        }
    }

    private void Set(int code, long glyph)
    {
        if (glyph > 0 && glyph < glyphCount)
        {
            (pages[code >> 8] ??= new ushort[256])[code & 0xFF] = (ushort)glyph;
        }
    }
}
