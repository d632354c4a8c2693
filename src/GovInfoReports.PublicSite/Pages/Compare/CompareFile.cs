using GovInfoReports.Core.Publications;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoReports.PublicSite.Pages.Compare;

/// <summary>The compared reports as one tidy CSV: <c>/compare.csv?r=2025/code&amp;r=2024/code</c>.</summary>
internal static class CompareFile
{
    public static void MapCompareFile(this IEndpointRouteBuilder routes) => routes.MapReading($"{Addresses.Compare}.csv", SendAsync);

    private static async Task<Results<NotFound, FileContentHttpResult>> SendAsync(string[]? r, PublicationQueries publications, HttpResponse response, CancellationToken cancellation)
    {
        var reports = await ComparedReport.FindAsync(publications, r ?? [], cancellation);
        if (reports.Count == 0)
        {
            return TypedResults.NotFound();
        }

        return SavedFile.SendCsv(response, ReportCsvWriter.Write(reports.Select(report => report.Report)), "compare", "年度报告对比");
    }
}
