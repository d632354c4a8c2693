using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Statistics;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace GovInfoReports.PublicSite.Api;

/// <summary>Open data for programs: no key, from any site, reading only. Described at <c>/openapi/v1.json</c>, for people at <c>/data</c>.</summary>
internal static class ApiRegistration
{
    public const string Root = "/api";
    public const string Document = "v1";

    /// <summary>The OpenAPI document.</summary>
    public const string Description = $"/openapi/{Document}.json";

    private const string Reports = "/reports";
    private const string RegionCode = "政务公开办代码，限其所辖机关";
    private const int MostPerPage = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void AddApi(this IServiceCollection services)
    {
        services.AddCors(options => options.AddDefaultPolicy(AnySiteMayRead));
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter<AgencyKind>()));
        services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith($"{Root}/", StringComparison.Ordinal);
            options.AddDocumentTransformer((document, _, _) =>
            {
                (document.Info.Title, document.Info.Version) = ("政府信息公开工作年度报告开放数据", "1");
                return Task.CompletedTask;
            });
        });
    }

    /// <summary>The reports of a year.</summary>
    public static string ReportsOf(int year) => $"{Root}/{Document}{Reports}?year={year}";

    /// <summary>A form sends the fields left empty too; an empty value is none.</summary>
    public static void UseApi(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal) && context.Request.Query.Any(pair => StringValues.IsNullOrEmpty(pair.Value)))
        {
            context.Request.QueryString = QueryString.Create(context.Request.Query.Where(pair => !StringValues.IsNullOrEmpty(pair.Value)));
        }

        return next(context);
    });

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi().WithMetadata(RenderedOnce.Mark);
        var api = app.MapGroup($"{Root}/{Document}").RequireCors(AnySiteMayRead).WithMetadata(RenderedOnce.Mark);
        api.MapGet(Reports, ListAsync).WithSummary("已发布的报告，可按年度、地区、机关类型和全文关键词查找").Produces<ReportList>();
        api.MapGet($"{Reports}/{{year:int}}/{{code}}", ReportAsync).WithSummary("一份报告的全文和全部数据").Produces<object>();
        api.MapGet("/agencies", AgenciesAsync).WithSummary("发布报告的机关").Produces<AgencyItem[]>();
        api.MapGet("/cells", () => Answer(AnnualReport2021.Edition.Cells.Select(cell => CellItem.Of(AnnualReport2021.Edition, cell)))).WithSummary("数据字典：200 个单元格").Produces<CellItem[]>();
        api.MapGet("/statistics", StatisticsAsync).WithSummary("各年度合计").Produces<StatisticsItem[]>();
    }

    private static void AnySiteMayRead(CorsPolicyBuilder policy) => policy.AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head);

    private static async Task<FileContentHttpResult> ListAsync(
        SearchQueries search,
        HttpRequest request,
        CancellationToken cancellation,
        [Description("全文关键词，空格分隔，须全部出现")] string? q = null,
        [Description("报告年度，例如 2025")] int? year = null,
        [Description(RegionCode)] string? region = null,
        [Description("机关类型")] AgencyKind? kind = null,
        [Description("第几页，从 1 开始")] int page = 1,
        [Description("每页份数，最多 100，不填为 20")] int size = 20)
    {
        (page, size) = (Math.Clamp(page, 1, SearchQueries.MostCounted), Math.Clamp(size, 1, MostPerPage));
        var found = await search.FindAsync(new SearchCriteria(q, year, Region: region, Kind: kind), (page - 1) * size, size, cancellation);
        var next = found.HasNext ? NextPage(request, page + 1) : null;
        return Answer(new ReportList(found.Total, page, size, next, [.. found.Hits.Select(ReportItem.Of)]));
    }

    private static async Task<Results<NotFound, FileContentHttpResult>> ReportAsync(
        PublicationQueries publications,
        [Description("报告年度")] int year,
        [Description("机关代码，见“发布报告的机关”")] string code,
        CancellationToken cancellation,
        [Description("第几版，不填为最新一版")] int? revision = null) =>
        await publications.FindAsync(year, code, revision, cancellation) is { } publication ? Bytes(Encoding.UTF8.GetBytes(publication.Content)) : TypedResults.NotFound();

    private static async Task<FileContentHttpResult> AgenciesAsync(PublicationQueries publications, CancellationToken cancellation) =>
        Answer((await publications.TreeAsync(cancellation)).SelectMany(AgencyItem.Of));

    private static async Task<FileContentHttpResult> StatisticsAsync(StatisticsQueries statistics, CancellationToken cancellation, [Description(RegionCode)] string? region = null) =>
        Answer((await statistics.YearsAsync(region, cancellation)).Select(StatisticsItem.Of));

    private static FileContentHttpResult Answer<T>(T value) => Bytes(JsonSerializer.SerializeToUtf8Bytes(value, Json));

    private static FileContentHttpResult Bytes(byte[] bytes) => TypedResults.Bytes(bytes, "application/json; charset=utf-8", entityTag: ContentHash.TagOf(bytes));

    private static string NextPage(HttpRequest request, int page)
    {
        var query = request.Query.Where(pair => pair.Key != "page").SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        return QueryHelpers.AddQueryString(request.Path, [.. query, KeyValuePair.Create("page", (string?)$"{page}")]);
    }
}
