using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Charts;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>Each chart as a picture and as the table under it: <c>/statistics/requests.svg</c>, <c>/agencies/code/outcomes.csv</c>.</summary>
internal static class ChartFiles
{
    private delegate FileContentHttpResult Writer(HttpResponse response, Chart chart, string subject, string source);

    public static void MapChartFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var (extension, write) in new (string, Writer)[] { ("svg", WritePicture), ("csv", WriteTable) })
        {
            routes.MapReading($"{Addresses.Statistics}/{{chart:alpha}}.{extension}", SenderOfRegion(write)).WithMetadata(RenderedOnce.Mark);
            routes.MapReading($"/agencies/{{code}}/{{chart:alpha}}.{extension}", SenderOfAgency(write)).WithMetadata(RenderedOnce.Mark);
        }
    }

    private static Delegate SenderOfRegion(Writer write) => async Task<Results<NotFound, FileContentHttpResult>> (
        string chart, string? region, StatisticsQueries statistics, PublicationQueries publications, IOptions<SiteIdentity> site, HttpResponse response, CancellationToken cancellation) =>
    {
        region = string.IsNullOrEmpty(region) ? null : region;
        return Find(await statistics.YearsAsync(region, cancellation), chart) is { } found
            ? write(response, found, (await publications.RegionsAsync(cancellation)).NameOf(region), SourceOf(site, Addresses.StatisticsIn(region)))
            : TypedResults.NotFound();
    };

    private static Delegate SenderOfAgency(Writer write) => async Task<Results<NotFound, FileContentHttpResult>> (
        string code, string chart, StatisticsQueries statistics, PublicationQueries publications, IOptions<SiteIdentity> site, HttpResponse response, CancellationToken cancellation) =>
        await publications.FindAgencyAsync(code, cancellation) is { } agency && Find(await statistics.OfAgencyAsync(code, cancellation), chart) is { } found
            ? write(response, found, agency.Name, SourceOf(site, Addresses.Agency(code)))
            : TypedResults.NotFound();

    private static Chart? Find(IReadOnlyList<YearSums> years, string name) => years.Count == 0 ? null : YearCharts.Of(years).FirstOrDefault(chart => chart.Name == name);

    private static string SourceOf(IOptions<SiteIdentity> site, string address) => $"{site.Value.Name} {site.Value.AbsoluteAddress(address)}";

    private static FileContentHttpResult WritePicture(HttpResponse response, Chart chart, string subject, string source) =>
        SavedFile.SendSvg(response, ChartPicture.Write(chart, subject, source), chart.Name, $"{subject}{chart.Data.Name}");

    private static FileContentHttpResult WriteTable(HttpResponse response, Chart chart, string subject, string source) =>
        SavedFile.SendCsv(response, CsvTable.Write(chart.Data.Table.Columns, chart.Data.Table.Rows), chart.Name, $"{subject}{chart.Data.Name}");
}
