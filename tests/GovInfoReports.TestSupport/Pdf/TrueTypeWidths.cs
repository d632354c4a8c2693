using System.Buffers.Binary;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Reads hmtx, on its own and not with the code that wrote it.</summary>
internal static class TrueTypeWidths
{
    public static IReadOnlyList<double> Read(byte[] file)
    {
        var unitsPerEm = U16(Table(file, "head"), 18);
        var glyphs = U16(Table(file, "maxp"), 4);
        var metrics = U16(Table(file, "hhea"), 34);
        return [.. Enumerable.Range(0, glyphs).Select(glyph => U16(Table(file, "hmtx"), 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / unitsPerEm)];
    }

    private static ReadOnlySpan<byte> Table(byte[] file, string tag)
    {
        for (var entry = 12; entry < 12 + (16 * U16(file, 4)); entry += 16)
        {
            if (System.Text.Encoding.ASCII.GetString(file, entry, 4) == tag)
            {
                return file.AsSpan(BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8)), BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 12)));
            }
        }

        throw new InvalidDataException($"The font program has no {tag} table.");
    }

    private static int U16(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt16BigEndian(bytes[offset..]);
}
