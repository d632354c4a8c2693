using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace GovInfoReports.Typesetting.Fonts.OpenType;

/// <summary>Puts tables together to a font file.</summary>
internal static class SfntWriter
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint ChecksumOfFile = 0xB1B0AFBA;
    private const int AdjustmentInHead = 8;

    /// <param name="tables">By tag; the adjustment of the checksum in head must be 0.</param>
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var offset = 12 + (16 * tables.Count);
        var directory = Directory(tables.Count);
        var body = new FontWriter();
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            head = tag == "head" ? offset + body.Length : head;
            directory.Bytes(Encoding.ASCII.GetBytes(tag)).U32(Checksum(table)).U32((uint)(offset + body.Length)).U32((uint)table.Length);
            body.Bytes(table).PadTo(4);
        }

        var file = directory.Bytes(body.ToArray()).ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + AdjustmentInHead), ChecksumOfFile - Checksum(file));
        return file;
    }

    private static FontWriter Directory(int count)
    {
        var power = BitOperations.Log2((uint)count);
        var range = 16 << power;
        return new FontWriter().U32(TrueTypeVersion).U16(count).U16(range).U16(power).U16((16 * count) - range);
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (; table.Length >= 4; table = table[4..])
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table);
        }

        Span<byte> rest = stackalloc byte[4];
        rest.Clear();
        table.CopyTo(rest);
        return sum + BinaryPrimitives.ReadUInt32BigEndian(rest);
    }
}
