using GovInfoReports.Typesetting.Fonts.OpenType;

namespace GovInfoReports.Typesetting.Fonts.Cff;

/// <summary>A list of objects of different lengths (Adobe Technical Note 5176, section 5).</summary>
internal sealed class CffIndex
{
    private readonly FontData offsets;
    private readonly FontData objects;
    private readonly int offsetSize;

    private CffIndex()
    {
    }

    private CffIndex(FontData data)
    {
        Count = data.U16(0);
        Size = 2;
        if (Count == 0)
        {
            return;
        }

        offsetSize = data.U8(2);
        if (offsetSize is < 1 or > 4)
        {
            throw data.Damaged($"CFF 索引的偏移量长度为 {offsetSize} 字节");
        }

        offsets = data.Slice(3, (Count + 1L) * offsetSize);
        objects = data.Slice(3 + offsets.Length);
        Size = 3L + offsets.Length + Offset(Count);
        objects = objects.Slice(0, Offset(Count));
    }

    public static CffIndex Empty { get; } = new();

    public int Count { get; }

    /// <summary>Bytes from the beginning of the index to what stands behind it.</summary>
    public long Size { get; }

    public FontData this[int index]
    {
        get
        {
            var start = Offset(index);
            return objects.Slice(start, Offset(index + 1) - start);
        }
    }

    public static CffIndex At(FontData data, long offset) => new(data.Slice(offset));

    public static byte[] Write(IReadOnlyCollection<byte[]> items)
    {
        var writer = new FontWriter().U16(items.Count);
        if (items.Count == 0)
        {
            return writer.ToArray();
        }

        var end = 1 + items.Sum(item => item.Length);
        var size = end switch { < 0x100 => 1, < 0x10000 => 2, < 0x1000000 => 3, _ => 4 };
        writer.U8(size);
        var offset = 1;
        WriteOffset(writer, offset, size);
        foreach (var item in items)
        {
            offset += item.Length;
            WriteOffset(writer, offset, size);
        }

        foreach (var item in items)
        {
            writer.Bytes(item);
        }

        return writer.ToArray();
    }

    private static void WriteOffset(FontWriter writer, int offset, int size)
    {
        for (var shift = 8 * (size - 1); shift >= 0; shift -= 8)
        {
            writer.U8(offset >> shift);
        }
    }

    /// <summary>Place in <see cref="objects"/>; in the file the first object has the offset 1.</summary>
    private long Offset(int index)
    {
        var offset = 0L;
        for (var part = 0; part < offsetSize; part++)
        {
            offset = (offset << 8) | offsets.U8(((long)index * offsetSize) + part);
        }

        return offset - 1;
    }
}
