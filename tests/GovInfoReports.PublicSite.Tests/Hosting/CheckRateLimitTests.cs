using System.Globalization;
using System.Net;
using GovInfoReports.PublicSite.Hosting;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class CheckRateLimitTests
{
    [Fact]
    public async Task Who_checks_too_often_is_told_when_to_come_back()
    {
        await using var host = new PublicSiteHost(Outage.ConnectionString, (CheckRateLimit.PerMinute, "2"));
        using var client = host.CreateClient();
        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 3; time++)
        {
            answers.Add(await client.PostAsync("/check", new MultipartFormDataContent { { new StringContent("不是报告"), "text" } }, TestContext.Current.CancellationToken));
        }

        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        var wait = int.Parse(answers[2].Headers.GetValues("Retry-After").ShouldHaveSingleItem(), CultureInfo.InvariantCulture);
        wait.ShouldBeInRange(1, 60);
        var page = await answers[2].ReadPageAsync();
        page.Words("h1").ShouldBe("检查得太频繁了");
        page.Words(".error p:nth-of-type(2)").ShouldBe($"为了让每个人都能使用，短时间内能检查的报告份数有限。请 {wait} 秒后返回上一页再试，粘贴的文字还在。");
        page.Links(".error a").ShouldBe(["/check"]);
        (await client.GetAsync("/check", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
