using System.Net;
using GovInfoReports.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>The whole site, link by link.</summary>
public sealed class CrawlTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static readonly SiteIdentity Identity = new() { Name = "吴忠市政府信息公开年报平台", Domain = "xxgk.wuzhong.gov.cn", IdCode = "6403000001" };

    private static readonly (string, string)[] Settings =
    [
        ("Site:Name", Identity.Name), ("Site:Domain", Identity.Domain), ("Site:IdCode", Identity.IdCode), ("Site:Sponsor", "吴忠市人民政府办公室"), ("Site:Phone", "0953-2039000"),
        ("Site:Icp", "宁ICP备00000000号"), ("Site:PoliceRecord", "宁公网安备 64030002000001号"), ("Site:ErrorReport", "https://zfwzgl.www.gov.cn/exposure/jiucuo.html"),
        ("Site:DataTerms", "https://www.wuzhong.gov.cn/terms"),
    ];

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_page_is_whole()
    {
        var corrected = await site.PublishCorrectionAsync();
        var reached = new ReachedEndpoints();
        await using var plain = new PublicSiteHost(site.Store.Database.PublicConnectionString, Settings);
        await using var host = plain.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(reached)));
        using var client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var crawler = new Crawler(client, Identity);

        var faults = await crawler.WalkAsync(
            "/", "/robots.txt", "/sitemap.xml", "/site-check", "/?q=公开", "/?q=没有的字词", "/compare?r=2025/wuzhong-gov-office&r=2025/wuzhong-jinji&q=吴忠", "/compare?r=2025/nobody", "/reports/2025/wuzhong-jinji/feedback?sent=1");

        faults.ShouldBeEmpty();
        reached.MissedOf(host.Services).ShouldBe(["/errors", "/health/live", "/health/ready"]);
        crawler.Addresses.ShouldContain($"{corrected}/v1");
        crawler.Pages.Where(page => page.Tags["ArticleTitle"].Any()).Select(page => (page.Address, page.Tags["PubDate"].Single(), page.Tags["ContentSource"].Single()))
            .ShouldBe(await PublishedAsync(), ignoreOrder: true);
    }

    [Fact]
    public async Task A_site_without_reports_is_whole_too()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var host = new PublicSiteHost(database.PublicConnectionString, Settings);
        using var client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

        (await new Crawler(client, Identity).WalkAsync("/", "/sitemap.xml", "/?q=公开")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_about_a_fault_is_whole_and_stands_for_no_address()
    {
        using var answer = await site.Client.GetAsync("/nothing", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        HtmlFaults.Of(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), out var page).ShouldBeEmpty();
        HeadFaults.CanonicalOf(page).ShouldBeNull();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_result_of_a_check_is_a_whole_page(string code)
    {
        await using var host = new PublicSiteHost(site.Store.Database.PublicConnectionString, Settings);
        using var client = host.CreateClient();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Seeds.Get(code).Bytes), "file", Seeds.Get(code).FileName } };

        using var answer = await client.PostAsync("/check", form, TestContext.Current.CancellationToken);
        var faults = HtmlFaults.Of(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), out var page);

        page.QuerySelectorAll(".finding").ShouldNotBeEmpty();
        faults.Concat(HeadFaults.Of(page, Identity)).Concat(AnchorsThatLeadNowhere(page)).ShouldBeEmpty();
    }

    private static IEnumerable<string> AnchorsThatLeadNowhere(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.Links("a[href^='#']").OfType<string>().Where(link => page.GetElementById(Uri.UnescapeDataString(link[1..])) is null);

    /// <summary>Each revision at its own address and the newest once more at that of the report, with its tags.</summary>
    private async Task<IReadOnlyList<(string, string?, string?)>> PublishedAsync() => [.. (await site.Store.Database.QueryAsync<string[]>(
        """
        SELECT array_agg(format('/reports/%s/%s%s|%s|%s', year, agency_code, place, to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), agency_name))
        FROM publications p CROSS JOIN LATERAL (
          SELECT '/v' || p.revision AS place
          UNION ALL SELECT '' WHERE p.revision = (SELECT max(q.revision) FROM publications q WHERE q.year = p.year AND q.agency_code = p.agency_code)) places
        """)).Select(line => line.Split('|')).Select(parts => (parts[0], (string?)parts[1], (string?)parts[2]))];
}
