using System.Buffers.Binary;

namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>A stretch of a font file. Numbers are big-endian; whoever reads outside of it is told that the font is damaged.</summary>
internal readonly struct FontData
{
    private readonly string path;
    private readonly byte[] bytes;
    private readonly int start;

    public FontData(string path, byte[] bytes)
        : this(path, bytes, 0, bytes.Length)
    {
    }

    private FontData(string path, byte[] bytes, int start, int length)
    {
        this.path = path;
        this.bytes = bytes;
        this.start = start;
        Length = length;
    }

    public int Length { get; }

    public string Path => path;

    public ReadOnlySpan<byte> Span => bytes.AsSpan(start, Length);

    public byte U8(long at) => At(at, 1)[0];

    public ushort U16(long at) => BinaryPrimitives.ReadUInt16BigEndian(At(at, 2));

    public short I16(long at) => BinaryPrimitives.ReadInt16BigEndian(At(at, 2));

    public uint U32(long at) => BinaryPrimitives.ReadUInt32BigEndian(At(at, 4));

    public int I32(long at) => BinaryPrimitives.ReadInt32BigEndian(At(at, 4));

    /// <summary>The part of this length from this place on.</summary>
    public FontData Slice(long at, long length)
    {
        Check(at, length);
        return new FontData(path, bytes, start + (int)at, (int)length);
    }

    /// <summary>Everything from this place on.</summary>
    public FontData Slice(long at) => Slice(at, Length - at);

    /// <param name="what">A clause without a full stop.</param>
    public FontException Damaged(string what) => new($"字体文件 {path} 已损坏或不完整：{what}。请重新安装这个字体。");

    private ReadOnlySpan<byte> At(long at, int length)
    {
        Check(at, length);
        return bytes.AsSpan(start + (int)at, length);
    }

    private void Check(long at, long length)
    {
        if (at < 0 || length < 0 || at > Length - length)
        {
            throw Damaged("有数据指向文件之外");
        }
    }
}
