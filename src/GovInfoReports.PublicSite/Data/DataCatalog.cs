using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Api;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Data;

/// <summary>The sets of data of this site for the catalogues of open data portals: W3C DCAT 3 as JSON-LD, a set a year.</summary>
internal static class DataCatalog
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private static readonly Dictionary<string, object> Context = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["dcat:accessURL"] = AnAddress,
        ["dcat:downloadURL"] = AnAddress,
        ["dcat:landingPage"] = AnAddress,
        ["dcat:endpointURL"] = AnAddress,
        ["dcat:endpointDescription"] = AnAddress,
        ["dct:conformsTo"] = AnAddress,
        ["dct:license"] = AnAddress,
        ["dct:modified"] = new Dictionary<string, string> { ["@type"] = "xsd:dateTime" },
        ["dcat:startDate"] = ADay,
        ["dcat:endDate"] = ADay,
    };

    private static Dictionary<string, string> AnAddress => new() { ["@type"] = "@id" };

    private static Dictionary<string, string> ADay => new() { ["@type"] = "xsd:date" };

    public static void MapDataCatalog(this IEndpointRouteBuilder routes) => routes.MapReading(Addresses.Catalog, SendAsync).WithMetadata(RenderedOnce.Mark);

    private static async Task<FileContentHttpResult> SendAsync(PublicationQueries publications, IOptions<SiteIdentity> site, HttpResponse response, CancellationToken cancellation)
    {
        var years = await publications.YearsAsync(cancellation);
        response.GetTypedHeaders().CacheControl = CacheRule.Revalidated;
        return TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(Write(years, site.Value), Readable), "application/ld+json");
    }

    private static Dictionary<string, object> Write(IReadOnlyList<PublishedYear> years, SiteIdentity site) => new()
    {
        ["@context"] = Context,
        ["@id"] = site.AbsoluteAddress(Addresses.Catalog),
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = $"{site.Name}：开放数据",
        ["dct:language"] = "zh-CN",
        ["dct:publisher"] = new Dictionary<string, string> { ["@type"] = "foaf:Organization", ["foaf:name"] = site.Publisher },
        ["dcat:landingPage"] = site.AbsoluteAddress(Addresses.Data),
        ["dcat:dataset"] = years.Select(year => DatasetOf(year.Year, year.ChangedAt, site)),
        ["dcat:service"] = new Dictionary<string, object>
        {
            ["@type"] = "dcat:DataService",
            ["dct:title"] = "程序接口",
            ["dcat:endpointURL"] = site.AbsoluteAddress($"{ApiRegistration.Root}/{ApiRegistration.Document}"),
            ["dcat:endpointDescription"] = site.AbsoluteAddress(ApiRegistration.Description),
            ["dcat:landingPage"] = site.AbsoluteAddress(Addresses.Api),
        },
    };

    private static Dictionary<string, object> DatasetOf(int year, DateTimeOffset modified, SiteIdentity site) => new()
    {
        ["@id"] = site.AbsoluteAddress(Addresses.Year(year)),
        ["@type"] = "dcat:Dataset",
        ["dct:title"] = YearFigures.TitleOf(year),
        ["dct:language"] = "zh-CN",
        ["dct:modified"] = ChineseDate.ToMachine(modified),
        ["dct:temporal"] = new Dictionary<string, string> { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = $"{year}-01-01", ["dcat:endDate"] = $"{year}-12-31" },
        ["dcat:landingPage"] = site.AbsoluteAddress(Addresses.Year(year)),
        ["dcat:distribution"] = new[]
        {
            Distribution(site, "全部报告", "application/zip", "dcat:downloadURL", Addresses.YearArchive(year)),
            Distribution(site, "全部数据", "text/csv", "dcat:downloadURL", Addresses.YearFigures(year), ("dct:conformsTo", site.AbsoluteAddress(Addresses.YearFiguresMetadata(year)))),
            Distribution(site, "程序接口", "application/json", "dcat:accessURL", ApiRegistration.ReportsOf(year)),
        },
    };

    private static Dictionary<string, string> Distribution(SiteIdentity site, string title, string mediaType, string how, string address, params (string Key, string Value)[] more)
    {
        var distribution = new Dictionary<string, string> { ["@type"] = "dcat:Distribution", ["dct:title"] = title, ["dcat:mediaType"] = mediaType, [how] = site.AbsoluteAddress(address) };
        foreach (var (key, value) in more.Append(("dct:license", site.DataTerms)).Where(pair => pair.Item2.Length > 0))
        {
            distribution[key] = value;
        }

        return distribution;
    }
}
