using GovInfoReports.Core.Publications;
using GovInfoReports.Documents.Csv;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Data;

/// <summary>All figures of a year's reports in one file, and the description that goes with it (CSVW).</summary>
internal static class YearFigures
{
    public static void MapYearFigures(this IEndpointRouteBuilder routes)
    {
        routes.MapReading($"{Addresses.Data}/{{year:int}}.csv", SendAsync);
        routes.MapReading($"{Addresses.Data}/{{year:int}}-metadata.json", DescribeAsync).WithMetadata(RenderedOnce.Mark);
    }

    public static string TitleOf(int year) => $"{year} 年度政府信息公开工作年度报告全部数据";

    private static async Task<Results<NotFound, PushStreamHttpResult>> SendAsync(int year, YearPublications publications, HttpResponse response, CancellationToken cancellation)
    {
        var lines = await publications.ListAsync(year, cancellation);
        if (lines.Count == 0)
        {
            return TypedResults.NotFound();
        }

        response.Headers.Link = $"<{Addresses.YearFiguresMetadata(year)}>; rel=\"describedby\"; type=\"application/csvm+json\"";
        var reports = publications.ReadAsync(lines, cancellation).Select(publication => publication.ToReport());
        return YearFile.Send(
            response, lines, stream => ReportCsvWriter.WriteAsync(stream, reports, cancellation), "text/csv; charset=utf-8", $"{year}.csv", $"{TitleOf(year)}.csv");
    }

    private static async Task<Results<NotFound, FileContentHttpResult>> DescribeAsync(
        int year, PublicationQueries publications, IOptions<SiteIdentity> site, HttpResponse response, CancellationToken cancellation)
    {
        if ((await publications.YearsAsync(cancellation)).All(published => published.Year != year))
        {
            return TypedResults.NotFound();
        }

        response.GetTypedHeaders().CacheControl = CacheRule.Revalidated;
        return TypedResults.Bytes(CsvMetadata.Write(AnnualReport2021.Edition, $"{year}.csv", TitleOf(year), site.Value.Publisher, site.Value.DataTerms is { Length: > 0 } terms ? terms : null), "application/csvm+json");
    }
}
