using System.IO.Compression;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>An Office file opened for reading parts of it; what it unpacks to is counted, whatever the archive claims.</summary>
internal sealed class OfficeArchive : IDisposable
{
    public const int MaximumEntries = 2_000;
    public const long MaximumUnpackedBytes = 100 * 1024 * 1024;
    public const int MaximumRatio = 100;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 20_000_000,
    };

    private readonly ZipArchive archive;
    private readonly UnpackingLimit limit;

    /// <exception cref="InvalidDataException">Not an archive.</exception>
    /// <exception cref="ImportException">Too many entries.</exception>
    public OfficeArchive(ReadOnlyMemory<byte> bytes)
    {
        archive = new ZipArchive(new MemoryStream(bytes.ToArray()));
        limit = new UnpackingLimit(Math.Min(MaximumUnpackedBytes, (long)bytes.Length * MaximumRatio));
        EnsureFewEntries(archive);
    }

    /// <exception cref="ImportException">More entries than a report needs.</exception>
    public static void EnsureFewEntries(ZipArchive archive)
    {
        if (archive.Entries.Count > MaximumEntries)
        {
            throw new ImportException($"文件里的部件超过 {MaximumEntries} 个，不会是年度报告；请检查是否选错了文件。");
        }
    }

    /// <summary>Whether the bytes are an archive that holds the part; anything unreadable holds none.</summary>
    public static bool Holds(ReadOnlyMemory<byte> bytes, string part)
    {
        if (!bytes.Span.StartsWith("PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var opened = new OfficeArchive(bytes);
            return opened.archive.GetEntry(part) is not null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return false;
        }
    }

    /// <summary>The part as XML without document type; null where there is no such part.</summary>
    public XmlReader? Open(string part) =>
        archive.GetEntry(part) is { } entry ? XmlReader.Create(new CountedStream(entry.Open(), limit), Settings) : null;

    public void Dispose() => archive.Dispose();
}
