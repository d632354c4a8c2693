using System.IO.Compression;
using System.Security.Cryptography;

namespace GovInfoReports.Documents.Archive;

/// <summary>Writes files into a zip one after the other and remembers what was written.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly Stream output;
    private readonly PendingStream pending = new();
    private readonly ZipArchive archive;
    private readonly List<ArchivedFile> files = [];

    public ArchiveWriter(Stream output)
    {
        this.output = output;
        archive = new ZipArchive(pending, ZipArchiveMode.Create, leaveOpen: true);
    }

    public IReadOnlyList<ArchivedFile> Files => files;

    /// <param name="path">A name that is not ASCII is marked as UTF-8.</param>
    /// <param name="at">Shown as the file's time, to two seconds.</param>
    public async Task AddAsync(string path, byte[] bytes, DateTimeOffset at, ArchivedReport? report, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = at;
        await using (var stream = entry.Open())
        {
            stream.Write(bytes);
        }

        await pending.SendAsync(output, cancellationToken);
        files.Add(new ArchivedFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), report));
    }

    /// <summary>Writes the directory of the archive.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        archive.Dispose();
        await pending.SendAsync(output, cancellationToken);
    }

    public void Dispose()
    {
        archive.Dispose();
        pending.Dispose();
    }
}
