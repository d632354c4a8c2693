using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>FDSelect: which font DICT each glyph of a CID-keyed font belongs to.</summary>
internal static class FontDictSelect
{
    private const int ListFormat = 0;
    private const int RangeFormat = 3;

    /// <param name="dictCount">Entries of FDArray.</param>
    public static byte[] Read(FontData data, int glyphCount, int dictCount)
    {
        var dicts = data.U8(0) switch
        {
            ListFormat => data.Slice(1, glyphCount).Span.ToArray(),
            RangeFormat => ReadRanges(data, glyphCount),
            var format => throw data.Damaged($"FDSelect 的格式为 {format}"),
        };
        return dicts.All(dict => dict < dictCount) ? dicts : throw data.Damaged("FDSelect 指向不存在的字典");
    }

    /// <param name="dicts">The entry of FDArray for each glyph.</param>
    public static byte[] Write(IReadOnlyList<byte> dicts)
    {
        var starts = Enumerable.Range(0, dicts.Count).Where(glyph => glyph == 0 || dicts[glyph] != dicts[glyph - 1]).ToList();
        var writer = new FontWriter().U8(RangeFormat).U16(starts.Count);
        foreach (var start in starts)
        {
            writer.U16(start).U8(dicts[start]);
        }

        return writer.U16(dicts.Count).ToArray();
    }

    private static byte[] ReadRanges(FontData data, int glyphCount)
    {
        var dicts = new byte[glyphCount];
        var ranges = data.Slice(3, (data.U16(1) * 3L) + 2);
        var glyph = 0;
        for (var at = 0; at + 3 < ranges.Length; at += 3)
        {
            var (first, end) = (ranges.U16(at), ranges.U16(at + 3));
            if (first != glyph || end <= first || end > glyphCount)
            {
                throw data.Damaged("FDSelect 的范围不连续");
            }

            dicts.AsSpan(first, end - first).Fill(ranges.U8(at + 2));
            glyph = end;
        }

        return glyph == glyphCount ? dicts : throw data.Damaged("FDSelect 没有包括全部字形");
    }
}
