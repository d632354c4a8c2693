using System.Collections.Immutable;
using GovInfoReports.Typesetting.Fonts.Cff.Outlines;
using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>
/// Table CFF (Adobe Technical Note 5176), CID-keyed or name-keyed. The charset is not read: glyphs are found by cmap, and a subset
/// names them anew.
/// </summary>
internal sealed class CffTable : IOutlines
{
    private readonly CffIndex charstrings;
    private readonly byte[] dictOfGlyph;

    /// <summary>Charstrings of glyphs that were asked for; two threads may make the same one, which is the same.</summary>
    private readonly byte[]?[] coarse;

    public CffTable(FontData data, int glyphCount)
    {
        if (data.U8(0) != 1)
        {
            throw data.Damaged($"不支持第 {data.U8(0)} 版 CFF");
        }

        var names = CffIndex.At(data, data.U8(2));
        var tops = CffIndex.At(data, data.U8(2) + names.Size);
        var strings = CffIndex.At(data, data.U8(2) + names.Size + tops.Size);
        Subroutines = CffIndex.At(data, data.U8(2) + names.Size + tops.Size + strings.Size);
        if (tops.Count != 1)
        {
            throw data.Damaged($"CFF 表中有 {tops.Count} 个字体，应有 1 个");
        }

        Top = new CffDict(tops[0]);
        if (Top.Has(CffOperator.CharstringType) && Top.Integers(CffOperator.CharstringType, 1)[0] != 2)
        {
            throw data.Damaged("不支持第 1 类字形描述");
        }

        charstrings = CffIndex.At(data, Top.Integers(CffOperator.CharStrings, 1)[0]);
        if (charstrings.Count != glyphCount)
        {
            throw data.Damaged($"有 {charstrings.Count} 个字形轮廓，应有 {glyphCount} 个");
        }

        coarse = new byte[glyphCount][];
        (FontDicts, dictOfGlyph) = Top.Has(CffOperator.Ros) ? ReadDicts(data, Top, glyphCount) : ([new CffFontDict(data, Top)], new byte[glyphCount]);
    }

    public CffDict Top { get; }

    /// <summary>Those that all glyphs share.</summary>
    public CffIndex Subroutines { get; }

    public ImmutableArray<CffFontDict> FontDicts { get; }

    /// <summary>Which of <see cref="FontDicts"/> the glyph belongs to.</summary>
    public byte DictOf(ushort glyph) => dictOfGlyph[glyph];

    public FontData Charstring(ushort glyph) => charstrings[glyph];

    /// <summary>The charstring with its subroutines written in.</summary>
    public byte[] Flatten(ushort glyph) =>
        CharstringFlattener.Flatten(Charstring(glyph), Subroutines, FontDicts[DictOf(glyph)].Subroutines);

    /// <summary>The charstring as a subset has it: flat, without hints, on a coarser grid.</summary>
    public byte[] Program(ushort glyph) => coarse[glyph] ??= Coarsen(Flatten(glyph));

    public FontSubset Subset(string name, IReadOnlyList<ushort> glyphs) => new(FontProgramKind.Cff, CffSubset.Write(this, name, glyphs));

    private byte[] Coarsen(byte[] charstring) =>
        CharstringInterpreter.Read(new FontData(charstrings[0].Path, charstring)) is { } outline
            ? CharstringWriter.Write(OutlineGrid.Coarsen(outline))
            : charstring;

    private static (ImmutableArray<CffFontDict> Dicts, byte[] DictOfGlyph) ReadDicts(FontData data, CffDict top, int glyphCount)
    {
        var array = CffIndex.At(data, top.Integers(CffOperator.FdArray, 1)[0]);
        var select = data.Slice(top.Integers(CffOperator.FdSelect, 1)[0]);
        return (
            [.. Enumerable.Range(0, array.Count).Select(dict => new CffFontDict(data, new CffDict(array[dict])))],
            FontDictSelect.Read(select, glyphCount, array.Count));
    }
}
