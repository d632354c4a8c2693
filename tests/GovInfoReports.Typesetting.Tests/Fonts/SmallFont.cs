using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Fonts.Cff;
using GovInfoReports.Typesetting.Fonts.OpenType;
using GovInfoReports.Typesetting.Tests.Fonts.Cff;

namespace GovInfoReports.Typesetting.Tests.Fonts;

/// <summary>
/// Fonts of five glyphs made here: A, B, 政 and U+20000 are glyphs 1 to 4 and 501 to 504 units wide. They have the variants of the
/// format that installed fonts do not show, and are small enough to be damaged in every place.
/// </summary>
internal static class SmallFont
{
    public const int GlyphCount = 5;

    private static readonly string[] Charstrings =
    [
        "endchar",
        "10 20 rmoveto -107 callsubr endchar",
        "1 1 hstemhm 2 2 -107 callgsubr 30 hlineto endchar",
        "6 hmoveto -107 callsubr -107 callsubr endchar",
        "7 8 rmoveto 9 9 rlineto endchar",
    ];

    /// <summary>Units per em 2048, glyphs found by name.</summary>
    public static byte[] NameKeyed() => Font(("CFF ", NameKeyedTable()), ("maxp", Maximum(0x00005000)), ("cmap", GroupMap()));

    /// <summary>Two groups of glyphs, listed one by one.</summary>
    public static byte[] CidKeyed() => Font(("CFF ", CidKeyedTable()), ("maxp", Maximum(0x00005000)), ("cmap", GroupMap()));

    /// <summary>Glyph 3 is put together from 1 and 4, glyph 4 from 2; found by segments, so U+20000 is out of reach.</summary>
    public static byte[] TrueType()
    {
        byte[][] outlines = [[], Square(1), Square(2), Composite(1, 4), Composite(2)];
        var offsets = new FontWriter();
        var glyphs = new FontWriter();
        foreach (var outline in outlines)
        {
            offsets.U16(glyphs.Length / 2);
            glyphs.Bytes(outline).PadTo(2);
        }

        return Font(
            ("glyf", glyphs.ToArray()), ("loca", offsets.U16(glyphs.Length / 2).ToArray()), ("maxp", Maximum(0x00010000)), ("cmap", SegmentMap()));
    }

    public static FontFace Face(byte[] font) => new(SfntCollection.Parse("small.otf", font).Face(0));

    private static byte[] Font(params (string Tag, byte[] Table)[] own)
    {
        var tables = new SortedDictionary<string, byte[]>(own.ToDictionary(one => one.Tag, one => one.Table), StringComparer.Ordinal)
        {
            ["head"] = Words([1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 2048, 0, 0, 0, 0, 0, 0, 0, 0, -10, -20, 900, 1000, 0, 8, 2, 0, 0]),
            ["hhea"] = Words([1, 0, 1500, -400, 0, 900, 0, 0, 900, 1, 0, 0, 0, 0, 0, 0, 0, GlyphCount]),
            ["hmtx"] = Words([500, 0, 501, 1, 502, 2, 503, 3, 504, 4]),
            ["name"] = Name("Small-Font"),
        };
        return SfntWriter.Write(tables);
    }

    private static byte[] Maximum(uint version) => new FontWriter().U32(version).U16(GlyphCount).Bytes(new byte[26]).ToArray();

    private static byte[] Name(string name) =>
        [.. Words([0, 1, 18, 3, 1, 0x409, 6, name.Length * 2, 0]), .. System.Text.Encoding.BigEndianUnicode.GetBytes(name)];

    private static byte[] GroupMap()
    {
        var writer = new FontWriter().U16(0).U16(1).U16(3).U16(10).U32(12).U16(12).U16(0).U32(16 + (3 * 12)).U32(0).U32(3);
        foreach (var (first, last, glyph) in new (uint, uint, uint)[] { ('A', 'B', 1), ('政', '政', 3), (0x20000, 0x20000, 4) })
        {
            writer.U32(first).U32(last).U32(glyph);
        }

        return writer.ToArray();
    }

    /// <summary>A and B by difference, 政 by a list of glyphs, which begins 4 bytes behind its place.</summary>
    private static byte[] SegmentMap() => Words(
        [0, 1, 3, 1, 0, 12, 4, 42, 0, 6, 0, 0, 0, 'B', '政', 0xFFFF, 0, 'A', '政', 0xFFFF, 1 - 'A', 0, 1, 0, 4, 0, 3]);

    private static byte[] Square(int size) =>
        [.. Words([1, 0, 0, size, size, 3, 0]), 0x01, 0x01, 0x01, 0x01, .. Words([0, 0, size, 0, 0, size, 0, 0])];

    private static byte[] Composite(params int[] components) =>
    [
        .. Words([-1, 0, 0, 9, 9]),
        .. components.SelectMany((glyph, place) => Words([place + 1 < components.Length ? 0x0023 : 0x0003, glyph, 100, 200])),
    ];

    private static byte[] NameKeyedTable() => CffTable(1, (offsets, charstrings) => new CffDictWriter()
        .Encoded(CffOperator.FontMatrix, new FontData("matrix", Convert.FromHexString("1E0A00048828125F8B8B1E0A00048828125F8B8B")))
        .Numbers(CffOperator.CharStrings, charstrings)
        .Numbers(CffOperator.Private, offsets[0].Length, offsets[0].At)
        .ToArray());

    private static byte[] CidKeyedTable() => CffTable(2, (offsets, charstrings) => new CffDictWriter()
        .Numbers(CffOperator.Ros, 391, 392, 0)
        .Numbers(CffOperator.FdSelect, offsets[^1].At + offsets[^1].Length + PrivateSubroutines.Length)
        .Numbers(CffOperator.CharStrings, charstrings)
        .Numbers(CffOperator.FdArray, offsets[^1].At + offsets[^1].Length + PrivateSubroutines.Length + 1 + GlyphCount)
        .ToArray());

    private static byte[] PrivateSubroutines => CffIndex.Write([Charstring.Of("40 42 rlineto -40 30 rlineto return")]);

    /// <summary>Header, indexes, charstrings, as many Private DICTs with subroutines as asked for, then FDSelect and FDArray.</summary>
    private static byte[] CffTable(int groups, Func<(int At, int Length)[], int, byte[]> top)
    {
        var names = CffIndex.Write(["Small-Font"u8.ToArray()]);
        var strings = CffIndex.Write(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        var global = CffIndex.Write([Charstring.Of("hintmask #C0 return")]);
        var charstrings = CffIndex.Write([.. Charstrings.Select(Charstring.Of)]);
        var privates = Enumerable.Range(0, groups).Select(Private).ToArray();
        var placeholder = CffIndex.Write([top([.. privates.Select(one => (0, one.Length))], 0)]);
        var charstringsAt = 4 + names.Length + placeholder.Length + strings.Length + global.Length;
        var offsets = privates.Select((one, group) => (charstringsAt + charstrings.Length + (group * (one.Length + PrivateSubroutines.Length)), one.Length)).ToArray();
        byte[] tail = groups > 1 ? [0, 0, 0, 1, 1, 0, .. CffIndex.Write([.. offsets.Select(FontDict)])] : [];
        return
        [
            1, 0, 4, 4, .. names, .. CffIndex.Write([top(offsets, charstringsAt)]), .. strings, .. global, .. charstrings,
            .. privates.SelectMany(one => one.Concat(PrivateSubroutines)), .. tail,
        ];
    }

    /// <summary>A nominal width of its own and the subroutines right behind it.</summary>
    private static byte[] Private(int group) =>
        new CffDictWriter().Numbers(21, 600 + group).Numbers(CffOperator.Subrs, 12).ToArray();

    private static byte[] FontDict((int At, int Length) place) =>
        new CffDictWriter().Numbers(CffOperator.Private, place.Length, place.At).ToArray();

    private static byte[] Words(int[] words) => [.. words.SelectMany(word => new[] { (byte)(word >> 8), (byte)word })];
}
