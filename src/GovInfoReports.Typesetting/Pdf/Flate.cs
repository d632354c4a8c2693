using System.IO.Compression;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>How hard streams are compressed (ISO 32000-1, 7.4.4).</summary>
internal static class Flate
{
    /// <summary>For what repeats itself: content streams, objects, maps.</summary>
    public static ZLibCompressionOptions Repetitive { get; } = new() { CompressionLevel = 6 };

    /// <summary>
    /// For font programs, where nearly nothing repeats itself: looking for repetitions takes four times as long and saves 5 % more.
    /// </summary>
    public static ZLibCompressionOptions Outlines { get; } = new() { CompressionStrategy = ZLibCompressionStrategy.HuffmanOnly };

    public static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data, ZLibCompressionOptions options)
    {
        var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, options, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }
}
