using System.Buffers.Binary;

namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Writes big-endian numbers behind each other.</summary>
internal sealed class FontWriter
{
    private readonly List<byte> output = [];

    public int Length => output.Count;

    public FontWriter U8(int value)
    {
        output.Add((byte)value);
        return this;
    }

    public FontWriter U16(int value) => U8(value >> 8).U8(value);

    public FontWriter U32(uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return Bytes(bytes);
    }

    public FontWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        output.AddRange(bytes);
        return this;
    }

    /// <summary>Fills up with zeros to a multiple of this many bytes.</summary>
    public FontWriter PadTo(int multiple)
    {
        while (Length % multiple != 0)
        {
            U8(0);
        }

        return this;
    }

    public byte[] ToArray() => [.. output];
}
