using System.Net;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class PageHardeningTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/?agency=吴忠", "/?agency=无", "/years/2025", "/agencies/wuzhong-miit", "/reports/2025/wuzhong-gov-office", "/reports/2025/wuzhong-gov-office/v1", "/nothing", "/check",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_plain_Chinese_html_without_script_or_inline_style(string address)
    {
        var page = await (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).ReadPageAsync();

        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.QuerySelectorAll("script:not([type='application/ld+json']), style, iframe, object, [style]").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.Links("a.skip").ShouldBe(["#main"]);
        page.QuerySelector("main#main").ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_answer_carries_the_security_headers_and_no_cookie(string address)
    {
        var headers = (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).Headers;

        headers.GetValues("Content-Security-Policy").ShouldBe(
            ["default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"]);
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["strict-origin-when-cross-origin"]);
        headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Every_style_sheet_and_picture_named_exists_and_may_be_kept_for_ever()
    {
        var page = await site.GetPageAsync("/");

        foreach (var address in page.Links("link[rel=stylesheet], link[rel=icon]"))
        {
            var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        }
    }
}
