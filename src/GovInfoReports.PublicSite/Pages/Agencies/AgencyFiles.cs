using GovInfoReports.Core.Publications;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoReports.PublicSite.Pages.Agencies;

/// <summary>The figures of all reports of an agency, oldest year first: <c>/agencies/code.csv</c>.</summary>
internal static class AgencyFiles
{
    public static void MapAgencyFiles(this IEndpointRouteBuilder routes) => routes.MapReading("/agencies/{code}.csv", SendAsync).WithMetadata(RenderedOnce.Mark);

    private static async Task<Results<NotFound, FileContentHttpResult>> SendAsync(
        string code, PublicationQueries publications, HttpResponse response, CancellationToken cancellation)
    {
        if (await publications.FindAgencyAsync(code, cancellation) is not { } agency)
        {
            return TypedResults.NotFound();
        }

        var reports = new List<FilledReport>();
        foreach (var line in (await publications.OfAgencyAsync(code, cancellation)).OrderBy(line => line.Year))
        {
            // Publications are never deleted.
            reports.Add((await publications.FindAsync(line.Year, line.AgencyCode, line.Revision, cancellation))!.ToReport());
        }

        return reports.Count == 0 ? TypedResults.NotFound() : SavedFile.SendCsv(response, ReportCsvWriter.Write(reports), code, $"{agency.Name}历年数据");
    }
}
