using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>
/// Sums as tidy CSV, like a report's: <c>/statistics.csv</c> for all years, <c>/statistics/2025.csv</c> for one, and what a sum is made of:
/// <c>/statistics/2025/T3.N.T.csv</c>.
/// </summary>
internal static class StatisticsFiles
{
    private static readonly string[] PartColumns = ["机关代码", "机关", "年度", "单元格", "名称", "数值"];

    public static void MapStatisticsFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapReading($"{Addresses.Statistics}.csv", SendYearsAsync);
        routes.MapReading($"{Addresses.Statistics}/{{year:int}}.csv", SendYearAsync);
        routes.MapReading($"{Addresses.Statistics}/{{year:int}}/{{cell}}.csv", SendPartsAsync);
    }

    private static async Task<Results<NotFound, FileContentHttpResult>> SendYearsAsync(
        string? region, StatisticsQueries statistics, PublicationQueries publications, HttpResponse response, CancellationToken cancellation)
    {
        var years = await statistics.YearsAsync(region, cancellation);
        return years.Count == 0 ? TypedResults.NotFound() : Send(await NameAsync(publications, region, cancellation), years, response, "statistics", "历年统计");
    }

    private static async Task<Results<NotFound, FileContentHttpResult>> SendYearAsync(
        int year, string? region, StatisticsQueries statistics, PublicationQueries publications, HttpResponse response, CancellationToken cancellation) =>
        await statistics.YearAsync(year, region, cancellation) is { } sums
            ? Send(await NameAsync(publications, region, cancellation), [sums], response, $"statistics-{year}", $"{year}年度统计")
            : TypedResults.NotFound();

    private static async Task<Results<NotFound, FileContentHttpResult>> SendPartsAsync(
        int year, string cell, string? region, StatisticsQueries statistics, PublicationQueries publications, HttpResponse response, CancellationToken cancellation)
    {
        if (CellModel.Find(cell) is not { } definition || await statistics.ContributionsAsync(year, definition, region, cancellation) is not { Count: > 0 } parts)
        {
            return TypedResults.NotFound();
        }

        var caption = AnnualReport2021.Edition.NameOf(definition.Key);
        var bytes = CsvTable.Write(PartColumns, parts.Select(part => (string[])[part.AgencyCode, part.AgencyName, $"{year}", $"{definition.Key}", caption, CellValue.Format(part.Value)]));
        return SavedFile.SendCsv(response, bytes, $"{definition.Key}-{year}", $"{await NameAsync(publications, region, cancellation)}{year}年度{definition.Key}");
    }

    private static FileContentHttpResult Send(string name, IEnumerable<YearSums> years, HttpResponse response, string plainName, string title) => SavedFile.SendCsv(
        response,
        ReportCsvWriter.Write(years.Select(sums => new FilledReport(name, sums.Year, 1, ReportContent.Blank(AnnualReport2021.Edition).WithFigures(sums.Figures)))),
        plainName,
        $"{name}{title}");

    private static async Task<string> NameAsync(PublicationQueries publications, string? region, CancellationToken cancellation) =>
        (await publications.RegionsAsync(cancellation)).NameOf(region);
}
