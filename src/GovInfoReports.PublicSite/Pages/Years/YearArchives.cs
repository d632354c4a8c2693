using System.Text;
using GovInfoReports.Core;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.Documents.Archive;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.Typesetting.Fonts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Pages.Years;

/// <summary>All reports of a year in one file: <c>/years/2025.zip</c>.</summary>
internal static class YearArchives
{
    // A report may be published or corrected at any moment.
    private static readonly CacheControlHeaderValue Revalidated = new() { Public = true, NoCache = true };

    public static void MapYearArchives(this IEndpointRouteBuilder routes) => routes.MapReading("/years/{year:int}.zip", SendAsync);

    private static async Task<Results<NotFound, PushStreamHttpResult>> SendAsync(
        int year, YearPublications publications, FontSet fonts, HttpResponse response, CancellationToken cancellation)
    {
        var lines = await publications.ListAsync(year, cancellation);
        if (lines.Count == 0)
        {
            return TypedResults.NotFound();
        }

        var headers = response.GetTypedHeaders();
        headers.CacheControl = Revalidated;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{year}.zip",
            FileNameStar = $"{year}年政府信息公开工作年度报告.zip",
        };
        var reports = publications.ReadAsync(lines, cancellation)
            .Select(publication => new ArchivedReport(publication.AgencyCode, publication.ToReport(), publication.PublishedAt.ToChinaTime()));
        return TypedResults.Stream(
            stream => YearArchive.WriteAsync(stream, year, reports, new PrintSetting(fonts), cancellation),
            "application/zip",
            lastModified: lines.Max(line => line.PublishedAt),
            entityTag: TagOf(lines));
    }

    // The bytes follow from the publications and from the programs that write them.
    private static EntityTagHeaderValue TagOf(IEnumerable<PublicationLine> lines)
    {
        var writers = typeof(YearArchive).Module.ModuleVersionId;
        return ContentHash.TagOf(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.Hash).Append($"{writers}"))));
    }
}
