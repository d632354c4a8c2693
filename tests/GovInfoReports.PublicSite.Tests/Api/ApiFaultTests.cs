using System.Net;
using System.Text.Json;
using GovInfoReports.PublicSite.Tests.Hosting;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Api;

/// <summary>What a program is told when something goes wrong: a problem (RFC 9457) in Chinese, which any site may read.</summary>
public class ApiFaultTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/reports?q=公开")]
    [InlineData("/api/v1/reports/2025/wuzhong-gov-office")]
    [InlineData("/api/v1/agencies")]
    [InlineData("/api/v1/statistics?region=wuzhong-o")]
    public async Task Without_its_database_the_interface_gives_the_number_of_the_fault(string address)
    {
        await using var host = new PublicSiteHost(Outage.ConnectionString);

        var answer = await GetAsync(host.CreateClient(), address);

        var problem = await ProblemAsync(answer, HttpStatusCode.ServiceUnavailable);
        problem.GetProperty("title").GetString().ShouldBe("暂时无法读取报告");
        problem.GetProperty("detail").GetString().ShouldBe("系统正在维护或数据库暂时连接不上，请过几分钟再试。已发布的报告不受影响。");
        problem.GetProperty("traceId").GetString()!.ShouldMatch("^[0-9a-f]{32}$");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public async Task A_fault_of_the_site_gives_its_number_and_no_detail()
    {
        await using var unmigrated = await TestDatabase.CreateAsync(migrated: false);
        await using var host = new PublicSiteHost(unmigrated.ConnectionString);

        var answer = await GetAsync(host.CreateClient(), "/api/v1/statistics");

        var problem = await ProblemAsync(answer, HttpStatusCode.InternalServerError);
        problem.EnumerateObject().Select(member => member.Name).ShouldBe(["type", "title", "status", "detail", "traceId"]);
        problem.GetProperty("title").GetString().ShouldBe("页面出错了");
        problem.GetProperty("traceId").GetString()!.ShouldMatch("^[0-9a-f]{32}$");
        problem.GetRawText().ShouldNotContain("published_reports");
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
    }

    [Theory]
    [InlineData("/api/v1/reports/2025/nobody")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/")]
    public async Task What_is_not_there_is_a_problem_without_a_number(string address)
    {
        var problem = await ProblemAsync(await GetAsync(site.Client, address), HttpStatusCode.NotFound);

        problem.GetProperty("title").GetString().ShouldBe("没有找到这个页面");
        problem.TryGetProperty("traceId", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_cannot_be_asked_is_a_problem_too()
    {
        (await ProblemAsync(await GetAsync(site.Client, "/api/v1/reports?year=abc"), HttpStatusCode.BadRequest)).GetProperty("title").GetString().ShouldBe("无法处理这个请求");
        (await ProblemAsync(await site.Client.PostAsync("/api/v1/reports", null, Cancellation), HttpStatusCode.MethodNotAllowed)).GetProperty("title").GetString().ShouldBe("无法处理这个请求");
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", "https://example.org");
        return await client.SendAsync(request, Cancellation);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType).ShouldBe((status, "application/problem+json"));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        return problem;
    }
}
