using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoReports.Documents.Archive;

/// <summary>What an archive holds, for programs (<c>manifest.json</c>) and for <c>sha256sum -c</c> (<c>SHA256SUMS</c>).</summary>
internal static class ArchiveManifest
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static byte[] Write(int year, IReadOnlyList<ArchivedFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("year", year);
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                WriteFile(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static byte[] WriteSums(IEnumerable<ArchivedFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Path}\n")));

    private static void WriteFile(Utf8JsonWriter json, ArchivedFile file)
    {
        json.WriteStartObject();
        if (file.Report is { } archived)
        {
            json.WriteString("agency", archived.Report.Agency);
            json.WriteString("code", archived.AgencyCode);
            json.WriteNumber("year", archived.Report.Year);
            json.WriteNumber("revision", archived.Report.Revision);
            json.WriteString("title", archived.Report.Title);
            json.WriteString("publishedAt", archived.PublishedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        }

        json.WriteString("file", file.Path);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    }
}
