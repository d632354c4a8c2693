using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Packaging;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Archive;

/// <summary>
/// All reports of a year in one zip: a folder per agency with every file form, all figures in one CSV, a manifest and check sums.
/// </summary>
public static partial class YearArchive
{
    private const int LongestName = 80;

    /// <summary>
    /// Writes one report after the other, so that a large year needs no more memory than a small one. The same reports in the same
    /// order give the same bytes.
    /// </summary>
    /// <param name="output">Need not be seekable.</param>
    /// <param name="reports">In the order of the archive.</param>
    public static async Task WriteAsync(Stream output, int year, IAsyncEnumerable<ArchivedReport> reports, PrintSetting setting, CancellationToken cancellationToken)
    {
        using var writer = new ArchiveWriter(output);
        var figures = new List<FilledReport>();
        var latest = ArchiveTime.Fixed;
        await foreach (var archived in reports.WithCancellation(cancellationToken))
        {
            await WriteAsync(writer, archived, setting, cancellationToken);
            figures.Add(WithoutTexts(archived.Report));
            latest = archived.PublishedAt > latest ? archived.PublishedAt : latest;
        }

        await writer.AddAsync($"{year}年全部数据.csv", ReportCsvWriter.Write(figures), latest, null, cancellationToken);
        await writer.AddAsync("manifest.json", ArchiveManifest.Write(year, writer.Files), latest, null, cancellationToken);
        await writer.AddAsync("SHA256SUMS", ArchiveManifest.WriteSums(writer.Files), latest, null, cancellationToken);
        await writer.FinishAsync(cancellationToken);
    }

    private static async Task WriteAsync(ArchiveWriter writer, ArchivedReport archived, PrintSetting setting, CancellationToken cancellationToken)
    {
        foreach (var format in ReportFileFormat.All)
        {
            var bytes = format.Write(archived.Report, setting);
            await writer.AddAsync($"{archived.AgencyCode}/{NameOf(archived.Report)}.{format.Extension}", bytes, archived.PublishedAt, archived, cancellationToken);
        }
    }

    // Titles may hold signs that Windows refuses in a file name.
    private static string NameOf(FilledReport report)
    {
        var name = Refused().Replace(report.Title, "_");
        return name.Length <= LongestName ? name : name[..(LongestName - (char.IsHighSurrogate(name[LongestName - 1]) ? 1 : 0))].TrimEnd(' ', '.');
    }

    private static FilledReport WithoutTexts(FilledReport report) =>
        report with { Content = report.Content with { Texts = ImmutableSortedDictionary<string, string>.Empty } };

    [GeneratedRegex(@"[\0-\x1F\\/:*?""<>|]|^[. ]+|[. ]+$")]
    private static partial Regex Refused();
}
