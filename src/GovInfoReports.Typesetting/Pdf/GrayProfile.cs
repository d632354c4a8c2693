using System.Buffers.Binary;
using System.Text;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// The least that is an ICC profile of a gray monitor (ICC.1:2001-04, version 2.4): it says what the document's shades of black and white mean.
/// </summary>
internal static class GrayProfile
{
    public const string Description = "Gray, gamma 2.2, D50";

    private const int HeaderLength = 128;

    public static byte[] Bytes { get; } = Build(
        ("desc", TextDescription(Description)),
        ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright, use freely\0"u8]),
        ("wtpt", [.. "XYZ \0\0\0\0"u8, .. WhitePoint]),
        ("kTRC", [.. "curv\0\0\0\0"u8, 0, 0, 0, 1, 2, 51]));

    /// <summary>D50 (0.9642, 1, 0.8249), in fixed point with 16 binary places.</summary>
    private static ReadOnlySpan<byte> WhitePoint => [0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D];

    private static byte[] Build(params ReadOnlySpan<(string Signature, byte[] Data)> tags)
    {
        var data = new List<byte>();
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        for (var index = 0; index < tags.Length; index++)
        {
            var entry = table.AsSpan(4 + (12 * index));
            Encoding.ASCII.GetBytes(tags[index].Signature, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], HeaderLength + table.Length + data.Count);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[index].Data.Length);
            data.AddRange(tags[index].Data);
            data.AddRange(new byte[-data.Count & 3]);
        }

        return [.. Header(HeaderLength + table.Length + data.Count), .. table, .. data];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        header[8] = 2;
        header[9] = 0x40;
        "mntrGRAYXYZ "u8.CopyTo(header.AsSpan(12));
        // A fixed day, 1 January 2001: the profile is the same in every file.
        ReadOnlySpan<byte> created = [2001 >> 8, 2001 & 0xFF, 0, 1, 0, 1];
        created.CopyTo(header.AsSpan(24));
        "acsp"u8.CopyTo(header.AsSpan(36));
        WhitePoint.CopyTo(header.AsSpan(68));
        return header;
    }

    /// <summary>The text in ASCII, and empty Unicode and Macintosh forms of it.</summary>
    private static byte[] TextDescription(string text)
    {
        const int EmptyForms = 4 + 4 + 2 + 1 + 67;
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length + 1);
        return [.. "desc\0\0\0\0"u8, .. length, .. Encoding.ASCII.GetBytes(text), 0, .. new byte[EmptyForms]];
    }
}
