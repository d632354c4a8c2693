using System.Globalization;
using System.Net;
using System.Text.Json;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.PublicSite.Tests.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class RateLimitTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task Who_checks_too_often_is_told_when_to_come_back()
    {
        await using var host = new PublicSiteHost(Outage.ConnectionString, (RateLimits.ChecksPerMinute, "2"));
        using var client = host.CreateClient();
        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 3; time++)
        {
            answers.Add(await client.PostAsync("/check", new MultipartFormDataContent { { new StringContent("不是报告"), "text" } }, TestContext.Current.CancellationToken));
        }

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        var wait = WaitOf(answers[2]);
        var page = await answers[2].ReadPageAsync();
        page.Words("h1").ShouldBe("检查得太频繁了");
        page.Words(".error p:nth-of-type(2)").ShouldBe($"为了让每个人都能使用，短时间内能检查的报告份数有限。请 {wait} 秒后返回上一页再试，粘贴的文字还在。");
        page.Links(".error a").ShouldBe(["/check"]);
        (await client.GetAsync("/check", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_reports_faults_too_often_is_told_when_to_come_back()
    {
        await using var host = new PublicSiteHost(site.Store.Database.PublicConnectionString, (RateLimits.FeedbackPerMinute, "1"));
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        const string Address = "/reports/2025/wuzhong-gov-office/feedback";
        Task<HttpResponseMessage> SendAsync() =>
            client.PostAsync(Address, new FormUrlEncodedContent([KeyValuePair.Create("text", "表三总计有误。")]), TestContext.Current.CancellationToken);

        (await SendAsync()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var refused = await SendAsync();

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        var page = await refused.ReadPageAsync();
        page.Words("h1").ShouldBe("反馈提交得太频繁了");
        page.Words(".error p:nth-of-type(2)").ShouldBe($"同一网络每分钟可以提交的反馈有限。请 {WaitOf(refused)} 秒后返回上一页再提交，写的内容还在。");
        (await client.GetAsync(Address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_searches_too_often_is_told_when_to_come_back_and_where_to_take_all_at_once()
    {
        await using var host = Host(2);
        using var client = host.CreateClient();

        var answers = await GetAllAsync(client, "/?q=公开", "/statistics?region=wuzhong-o", "/?q=公开");

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        var wait = WaitOf(answers[2]);
        var page = await answers[2].ReadPageAsync();
        page.Words("h1").ShouldBe("访问得太频繁了");
        page.Words(".error p:nth-of-type(2)").ShouldBe($"为了让每个人都能使用，同一网络每分钟可以查找和读取的次数有限。请 {wait} 秒后刷新本页；需要大批数据时，请按年度整批下载。");
        page.Links(".error a").ShouldBe(["/data"]);
    }

    [Fact]
    public async Task A_program_is_told_in_a_problem_that_any_site_may_read()
    {
        await using var host = Host(1);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Origin", "https://example.org");

        var refused = (await GetAllAsync(client, "/api/v1/reports?q=公开", "/api/v1/reports?q=公开"))[1];
        var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        problem.GetProperty("status").GetInt32().ShouldBe(429);
        problem.GetProperty("title").GetString().ShouldBe("访问得太频繁了");
        problem.GetProperty("detail").GetString()!.ShouldContain($"请 {WaitOf(refused)} 秒后");
    }

    [Fact]
    public async Task What_lies_in_memory_is_never_refused()
    {
        await using var host = Host(1);
        using var client = host.CreateClient();
        var pages = host.Services.GetRequiredService<RenderedPages>();
        await Waiting.UntilAsync(() => pages.Current(RenderedPages.KeyOf("/reports/2023/wuzhong-miit", null)) is not null);

        (await GetAllAsync(client, "/?q=公开", "/?q=公开"))[1].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await GetAllAsync(client, "/reports/2023/wuzhong-miit", "/reports/2023/wuzhong-miit", "/css/site.css", "/health/live", "/health/ready"))
            .ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Behind_a_proxy_each_reader_has_their_own_account()
    {
        await using var host = new PublicSiteHost(site.Store.Database.PublicConnectionString, (RateLimits.ReadsPerMinute, "1"), ("ForwardedHeaders_Enabled", "true"));
        using var client = host.CreateClient();
        async Task<HttpStatusCode> SearchAsync(string reader)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/?q=公开");
            request.Headers.Add("X-Forwarded-For", reader);
            return (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
        }

        (await SearchAsync("203.0.113.1")).ShouldBe(HttpStatusCode.OK);
        (await SearchAsync("203.0.113.1")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await SearchAsync("203.0.113.2")).ShouldBe(HttpStatusCode.OK);
        (await SearchAsync("2001:db8:1:2::1")).ShouldBe(HttpStatusCode.OK);
        (await SearchAsync("2001:db8:1:2:ffff::2")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private PublicSiteHost Host(int readsPerMinute) => new(site.Store.Database.PublicConnectionString, (RateLimits.ReadsPerMinute, $"{readsPerMinute}"));

    private static int WaitOf(HttpResponseMessage answer)
    {
        var wait = int.Parse(answer.Headers.GetValues("Retry-After").ShouldHaveSingleItem(), CultureInfo.InvariantCulture);
        wait.ShouldBeInRange(1, 60);
        return wait;
    }

    private static async Task<IReadOnlyList<HttpResponseMessage>> GetAllAsync(HttpClient client, params string[] addresses)
    {
        var answers = new List<HttpResponseMessage>();
        foreach (var address in addresses)
        {
            answers.Add(await client.GetAsync(address, TestContext.Current.CancellationToken));
        }

        return answers;
    }
}
