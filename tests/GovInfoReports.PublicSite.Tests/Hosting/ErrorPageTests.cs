using System.Net;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class ErrorPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nothing/here")]
    [InlineData("/errors")]
    [InlineData("/css/none.css")]
    public async Task An_unknown_address_leads_back_to_the_search(string address)
    {
        var page = await site.GetPageAsync(address, HttpStatusCode.NotFound);

        page.AllWords(".error p").ShouldBe(
            ["404", "地址可能有误，或者该机关、该年度的报告还没有发布。可以按机关名称或年度查找。", "回到首页查找"]);
        page.Links(".error a").ShouldBe(["/"]);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/years/2025")]
    [InlineData("/agencies/wuzhong-miit")]
    [InlineData("/reports/2025/wuzhong-gov-office")]
    [InlineData("/reports/2025/wuzhong-gov-office.json")]
    public async Task Without_its_database_a_page_says_so_in_Chinese(string address)
    {
        await using var host = new PublicSiteHost(Outage.ConnectionString);

        var answer = await host.CreateClient().GetAsync(address, Cancellation);
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Words("h1").ShouldBe("暂时无法读取报告");
        page.Words(".trace").ShouldMatch("^追踪编号：[0-9a-f]{32}$");
    }

    [Fact]
    public async Task A_fault_of_the_site_gives_a_trace_number_and_no_detail()
    {
        await using var unmigrated = await TestDatabase.CreateAsync(migrated: false);
        await using var host = new PublicSiteHost(unmigrated.ConnectionString);

        var answer = await host.CreateClient().GetAsync("/", Cancellation);
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        page.Words("h1").ShouldBe("页面出错了");
        page.Words(".trace").ShouldMatch("^追踪编号：[0-9a-f]{32}$");
        page.Body!.TextContent.ShouldNotContain("publications");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
    }

    [Fact]
    public async Task A_request_that_would_write_is_refused()
    {
        var answer = await site.Client.PostAsync("/reports/2025/wuzhong-gov-office.json", null, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.ReadPageAsync()).Words("h1").ShouldBe("无法处理这个请求");
    }
}
