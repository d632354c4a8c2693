using System.Text;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents.Archive;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>A file of all reports of a year, written while it is sent.</summary>
internal static class YearFile
{
    // The bytes follow from the publications and from the programs that write them.
    private static readonly string Writers = $"{typeof(YearArchive).Module.ModuleVersionId}";

    /// <param name="lines">The reports in it, at least one.</param>
    /// <param name="plainName">For programs that know no RFC 6266.</param>
    public static PushStreamHttpResult Send(
        HttpResponse response, IReadOnlyList<PublicationLine> lines, Func<Stream, Task> write, string mediaType, string plainName, string name)
    {
        SavedFile.Describe(response, plainName, name);
        return TypedResults.Stream(
            write,
            mediaType,
            lastModified: lines.Max(line => line.PublishedAt),
            entityTag: ContentHash.TagOf(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.Hash).Append(Writers)))));
    }
}
