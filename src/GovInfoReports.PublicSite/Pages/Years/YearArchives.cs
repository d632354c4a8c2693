using GovInfoReports.Core;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.Documents.Archive;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.Typesetting.Fonts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoReports.PublicSite.Pages.Years;

/// <summary>All reports of a year in one file: <c>/years/2025.zip</c>.</summary>
internal static class YearArchives
{
    public static void MapYearArchives(this IEndpointRouteBuilder routes) => routes.MapReading("/years/{year:int}.zip", SendAsync);

    private static async Task<Results<NotFound, PushStreamHttpResult>> SendAsync(
        int year, YearPublications publications, FontSet fonts, HttpResponse response, CancellationToken cancellation)
    {
        var lines = await publications.ListAsync(year, cancellation);
        if (lines.Count == 0)
        {
            return TypedResults.NotFound();
        }

        var reports = publications.ReadAsync(lines, cancellation)
            .Select(publication => new ArchivedReport(publication.AgencyCode, publication.ToReport(), publication.PublishedAt.ToChinaTime()));
        return YearFile.Send(
            response,
            lines,
            stream => YearArchive.WriteAsync(stream, year, reports, new PrintSetting(fonts), cancellation),
            "application/zip",
            $"{year}.zip",
            $"{year}年政府信息公开工作年度报告.zip");
    }
}
