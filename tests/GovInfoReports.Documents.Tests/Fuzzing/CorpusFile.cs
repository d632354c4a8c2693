using System.IO.Compression;
using System.Text;

namespace GovInfoReports.Documents.Tests.Fuzzing;

/// <summary>A good file that inputs are made of: text, or an archive of parts.</summary>
/// <param name="Parts">One nameless part where the file is no archive.</param>
internal sealed record CorpusFile(string Name, IReadOnlyList<CorpusPart> Parts)
{
    public bool IsArchive => Parts[0].Name.Length > 0;

    public static CorpusFile OfText(string name, string text) => new(name, [new CorpusPart(string.Empty, text)]);

    /// <exception cref="InvalidDataException">Not an archive.</exception>
    public static CorpusFile OfArchive(string name, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return new CorpusFile(name, [.. archive.Entries.Select(ReadPart)]);
    }

    /// <summary>The file itself; an archive is packed without compressing, which is quicker.</summary>
    public byte[] ToBytes() => IsArchive ? Pack(Parts) : Encoding.UTF8.GetBytes(Parts[0].Text);

    public static byte[] Pack(IEnumerable<CorpusPart> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var stream = archive.CreateEntry(part.Name.Length is 0 or > 1000 ? "part" : part.Name, CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.UTF8.GetBytes(part.Text));
            }
        }

        return file.ToArray();
    }

    private static CorpusPart ReadPart(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return new CorpusPart(entry.FullName, reader.ReadToEnd());
    }
}

/// <param name="Name">Path inside the archive.</param>
internal sealed record CorpusPart(string Name, string Text);
