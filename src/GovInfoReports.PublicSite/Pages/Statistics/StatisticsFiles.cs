using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>The sums of a year as tidy CSV, like a report's: <c>/statistics/2025.csv</c>.</summary>
internal static class StatisticsFiles
{
    public static void MapStatisticsFiles(this IEndpointRouteBuilder routes) => routes.MapReading("/statistics/{year:int}.csv", SendAsync);

    private static async Task<Results<NotFound, FileContentHttpResult>> SendAsync(
        int year, string? region, StatisticsQueries statistics, PublicationQueries publications, HttpResponse response, CancellationToken cancellation)
    {
        if (await statistics.YearAsync(year, region, cancellation) is not { } sums)
        {
            return TypedResults.NotFound();
        }

        var name = (await publications.RegionsAsync(cancellation)).FirstOrDefault(office => office.Code == region)?.Name ?? "全部地区";
        response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"statistics-{year}.csv", FileNameStar = $"{name}{year}年度统计.csv" };
        var total = new FilledReport(name, year, 1, ReportContent.Blank(AnnualReport2021.Edition).WithFigures(sums.Figures));
        var bytes = ReportCsvWriter.Write(total);
        return TypedResults.Bytes(bytes, "text/csv; charset=utf-8", entityTag: ContentHash.TagOf(bytes));
    }
}
