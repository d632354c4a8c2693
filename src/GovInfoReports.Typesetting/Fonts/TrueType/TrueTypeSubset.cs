using System.Buffers.Binary;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.TrueType;

/// <summary>Writes some glyphs of a font as a TrueType file with the tables a PDF reader needs (ISO 32000-1, 9.9).</summary>
internal sealed class TrueTypeSubset
{
    private readonly GlyphTable font;
    private readonly List<ushort> glyphs;

    /// <summary>New glyph id of a glyph of the font; the first where it is listed twice.</summary>
    private readonly Dictionary<ushort, ushort> newIds = [];
    private readonly FontWriter outlines = new();
    private readonly FontWriter offsets = new();

    private TrueTypeSubset(GlyphTable font, IReadOnlyList<ushort> glyphs)
    {
        this.font = font;
        this.glyphs = [.. glyphs];
        for (var place = 0; place < glyphs.Count; place++)
        {
            newIds.TryAdd(glyphs[place], (ushort)place);
        }

        // Components are added behind the list while it is walked.
        for (var place = 0; place < this.glyphs.Count; place++)
        {
            offsets.U32((uint)outlines.Length);
            outlines.Bytes(Renumbered(font.Outline(this.glyphs[place]))).PadTo(4);
        }

        offsets.U32((uint)outlines.Length);
    }

    public static byte[] Write(GlyphTable font, IReadOnlyList<ushort> glyphs) => new TrueTypeSubset(font, glyphs).Write();

    private byte[] Write()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = Changed("head", (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Changed("hhea", (34, glyphs.Count)),
            ["hmtx"] = Metrics(),
            ["loca"] = offsets.ToArray(),
            ["maxp"] = Changed("maxp", (4, glyphs.Count)),
        };
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" })
        {
            if (font.File.Find(tag) is { } table)
            {
                tables[tag] = table.Span.ToArray();
            }
        }

        return SfntWriter.Write(tables);
    }

    private byte[] Renumbered(FontData outline)
    {
        var bytes = outline.Span.ToArray();
        foreach (var place in CompositeGlyph.ComponentPlaces(outline))
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(place), NewId(outline, outline.U16(place)));
        }

        return bytes;
    }

    private ushort NewId(FontData outline, ushort glyph)
    {
        if (newIds.TryGetValue(glyph, out var known))
        {
            return known;
        }

        if (glyph >= font.GlyphCount || glyphs.Count > ushort.MaxValue)
        {
            throw outline.Damaged($"字形由不存在的字形 {glyph} 组成");
        }

        newIds.Add(glyph, (ushort)glyphs.Count);
        glyphs.Add(glyph);
        return newIds[glyph];
    }

    private byte[] Metrics()
    {
        var writer = new FontWriter();
        foreach (var glyph in glyphs)
        {
            writer.U16(font.Metrics.AdvanceOf(glyph)).U16(font.Metrics.LeftBearingOf(glyph));
        }

        return writer.ToArray();
    }

    /// <summary>A table of the font with some 16-bit numbers replaced.</summary>
    private byte[] Changed(string tag, params ReadOnlySpan<(int Place, int Value)> changes)
    {
        var table = font.File.Table(tag);
        var bytes = table.Span.ToArray();
        foreach (var (place, value) in changes)
        {
            table.U16(place);
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(place), (ushort)value);
        }

        return bytes;
    }
}
