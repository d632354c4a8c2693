using GovInfoReports.Core.Store;
using GovInfoReports.PublicSite;
using GovInfoReports.PublicSite.Api;
using GovInfoReports.PublicSite.Data;
using GovInfoReports.PublicSite.Feeds;
using GovInfoReports.PublicSite.Health;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Pages.Agencies;
using GovInfoReports.PublicSite.Pages.Compare;
using GovInfoReports.PublicSite.Pages.Reports;
using GovInfoReports.PublicSite.Pages.Statistics;
using GovInfoReports.PublicSite.Pages.Years;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.Typesetting.Fonts;
using Serilog;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (true, true));
builder.Logging.ClearProviders()
    .AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);

builder.Services.AddPublications(builder.Configuration.GetConnectionString("Reports") is { Length: > 0 } connection
    ? connection
    : throw new InvalidOperationException(
        "没有设置数据库连接：请把环境变量 ConnectionStrings__Reports 设为只读角色 govinfo_public 的连接字符串，例如 Host=127.0.0.1;Database=reports;Username=govinfo_public。"));
builder.Services.Configure<SiteIdentity>(builder.Configuration.GetSection("Site"));
builder.Services.AddSingleton(FontSet.Load(builder.Configuration["Fonts:Directory"]));
builder.Services.AddPages();
builder.AddRateLimits();
builder.Services.AddRenderedPages();
builder.Services.AddApi();
builder.Services.AddDatabaseCheck();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseStyleSheets();
app.UseCors();
app.UseApi();
app.UsePagesInMemory();
app.UseRateLimiter();
app.UseFormerAddresses();
app.UseRenderedPages();
app.MapRazorPages();
app.MapReportFiles();
app.MapSchemas();
app.MapYearFigures();
app.MapDataCatalog();
app.MapAgencyFiles();
app.MapYearArchives();
app.MapStatisticsFiles();
app.MapChartFiles();
app.MapCompareFile();
app.MapLook();
app.MapFeeds();
app.MapApi();
app.MapHealth();
app.Run();
