using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>Writes some glyphs of a font as a CID-keyed CFF table whose CIDs are the glyph ids of the subset.</summary>
internal sealed class CffSubset
{
    // Custom strings are numbered behind the 391 standard ones.
    private const int AdobeString = 391;
    private const int IdentityString = 392;
    private const int HeaderSize = 4;

    private readonly CffTable font;
    private readonly List<byte> dicts;
    private readonly byte[] names;
    private readonly byte[] strings = CffIndex.Write(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
    private readonly byte[] noSubroutines = CffIndex.Write([]);
    private readonly byte[] charset;
    private readonly byte[] select;
    private readonly byte[] charstrings;
    private readonly int count;

    private CffSubset(CffTable font, string name, IReadOnlyList<ushort> glyphs)
    {
        this.font = font;
        count = glyphs.Count;
        dicts = [.. glyphs.Select(font.DictOf).Distinct().Order()];
        names = CffIndex.Write([System.Text.Encoding.Latin1.GetBytes(name)]);
        charset = Charset(count);
        select = FontDictSelect.Write([.. glyphs.Select(glyph => (byte)dicts.IndexOf(font.DictOf(glyph)))]);
        charstrings = CffIndex.Write([.. glyphs.Select(font.Program)]);
    }

    public static byte[] Write(CffTable font, string name, IReadOnlyList<ushort> glyphs) => new CffSubset(font, name, glyphs).Write();

    private byte[] Write()
    {
        // Offsets always take five bytes, so a top DICT of zeros is as long as the final one.
        var afterTop = HeaderSize + names.Length + CffIndex.Write([Top(0, 0, 0, 0)]).Length + strings.Length + noSubroutines.Length;
        var selectAt = afterTop + charset.Length;
        var charstringsAt = selectAt + select.Length;
        var arrayAt = charstringsAt + charstrings.Length;
        var privates = dicts.ConvertAll(dict => Private(font.FontDicts[dict].Private));
        return new FontWriter()
            .U8(1).U8(0).U8(HeaderSize).U8(4)
            .Bytes(names)
            .Bytes(CffIndex.Write([Top(afterTop, selectAt, charstringsAt, arrayAt)]))
            .Bytes(strings)
            .Bytes(noSubroutines)
            .Bytes(charset)
            .Bytes(select)
            .Bytes(charstrings)
            .Bytes(FontDicts(privates, arrayAt))
            .Bytes([.. privates.SelectMany(one => one)])
            .ToArray();
    }

    private static byte[] Charset(int count)
    {
        const int RangeFormat = 2;
        var writer = new FontWriter().U8(count > 1 ? RangeFormat : 0);
        return (count > 1 ? writer.U16(1).U16(count - 2) : writer).ToArray();
    }

    private byte[] Top(int charsetAt, int selectAt, int charstringsAt, int arrayAt)
    {
        var writer = new CffDictWriter().Numbers(CffOperator.Ros, AdobeString, IdentityString, 0);
        return writer
            .Copy(CffOperator.FontMatrix, font.Top)
            .Copy(CffOperator.FontBBox, font.Top)
            .Numbers(CffOperator.CidCount, count)
            .Numbers(CffOperator.Charset, charsetAt)
            .Numbers(CffOperator.FdSelect, selectAt)
            .Numbers(CffOperator.CharStrings, charstringsAt)
            .Numbers(CffOperator.FdArray, arrayAt)
            .ToArray();
    }

    private byte[] FontDicts(List<byte[]> privates, int arrayAt)
    {
        var privateAt = arrayAt + CffIndex.Write([.. privates.Select((one, place) => FontDict(place, one.Length, 0))]).Length;
        var items = new List<byte[]>();
        for (var place = 0; place < privates.Count; place++)
        {
            items.Add(FontDict(place, privates[place].Length, privateAt));
            privateAt += privates[place].Length;
        }

        return CffIndex.Write(items);
    }

    private byte[] FontDict(int place, int privateLength, int privateAt)
    {
        var source = font.FontDicts[dicts[place]].Dict;
        var writer = new CffDictWriter();
        // In a name-keyed font this is the top DICT, whose matrix must not count twice.
        return (source == font.Top ? writer : writer.Copy(CffOperator.FontMatrix, source))
            .Numbers(CffOperator.Private, privateLength, privateAt)
            .ToArray();
    }

    private static byte[] Private(CffDict source)
    {
        var writer = new CffDictWriter();
        foreach (var (code, operands) in source.Entries.Where(entry => entry.Operator != CffOperator.Subrs))
        {
            writer.Encoded(code, operands);
        }

        return writer.ToArray();
    }
}
