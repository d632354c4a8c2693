using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// An Office file opened for reading parts of it. What it unpacks to is counted, whatever it says; parts that are not
/// asked for, such as an archive inside, stay closed.
/// </summary>
internal sealed class OfficeArchive : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = ImportLimits.PartBytes,
    };

    private readonly ZipArchive archive;
    private readonly UnpackingLimit limit;

    /// <exception cref="InvalidDataException">Not an archive.</exception>
    /// <exception cref="ImportException">Beyond the limits.</exception>
    public OfficeArchive(ReadOnlyMemory<byte> bytes)
    {
        archive = new ZipArchive(OpenRead(bytes));
        limit = new UnpackingLimit(Math.Min(ImportLimits.UnpackedBytes, (long)bytes.Length * ImportLimits.UnpackingRatio));
        if (archive.Entries.Count > ImportLimits.ArchiveEntries)
        {
            throw new ImportException($"文件里的部件超过 {ImportLimits.ArchiveEntries} 个，不会是年度报告；请检查是否选错了文件。");
        }
    }

    /// <summary>Whether the bytes are an archive that holds the part; anything unreadable holds none.</summary>
    /// <exception cref="ImportException">Beyond the limits.</exception>
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

    private static MemoryStream OpenRead(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
