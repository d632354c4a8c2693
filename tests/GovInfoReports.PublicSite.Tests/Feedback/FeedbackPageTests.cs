using System.Net;

namespace GovInfoReports.PublicSite.Tests.Feedback;

public class FeedbackPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Address = "/reports/2025/wuzhong-gov-office/feedback";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_leads_to_its_feedback_form()
    {
        var report = await site.GetPageAsync("/reports/2025/wuzhong-gov-office");
        var link = report.QuerySelectorAll("a").Single(anchor => anchor.TextContent == "此报告有误？").GetAttribute("href")!;

        var page = await site.GetPageAsync(link);

        link.ShouldBe($"{Address}?revision=1");
        page.Words("h1").ShouldBe("此报告有误？");
        page.Words(".count").ShouldStartWith("吴忠市人民政府办公室");
        page.QuerySelector("form")!.GetAttribute("action").ShouldBe(Address);
        page.QuerySelector("input[name=revision]")!.GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public async Task What_is_sent_is_kept_for_the_revision_that_was_read()
    {
        var answer = await SendAsync(Address, ("revision", "1"), ("text", "表三总计有误，请核实。"), ("contact", "reader@example.cn"), ("website", string.Empty));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe($"{Address}?sent=1");
        (await site.GetPageAsync($"{Address}?sent=1")).Words("h1").ShouldBe("已收到您的反馈");
        (await site.Store.Database.QueryAsync<string>(
            """
            SELECT concat_ws(' ', p.agency_code, p.revision, f.text, f.contact, f.outcome) FROM reader_feedback f JOIN publications p ON p.id = f.publication_id
            WHERE f.contact = 'reader@example.cn'
            """)).ShouldBe("wuzhong-gov-office 1 表三总计有误，请核实。 reader@example.cn");
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed()
    {
        var answer = await SendAsync(Address, ("text", "有误"), ("contact", "13800000000"));
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.Words("[role=alert]").ShouldBe("请写明哪里有误，5 至 1000 字。");
        page.Words("textarea").ShouldBe("有误");
        page.QuerySelector("#contact")!.GetAttribute("value").ShouldBe("13800000000");
    }

    [Fact]
    public async Task What_a_program_fills_in_is_thanked_for_and_not_kept()
    {
        var answer = await SendAsync(Address, ("text", "buy cheap watches"), ("website", "https://example.com"));

        answer.Headers.Location!.OriginalString.ShouldBe($"{Address}?sent=1");
        (await site.Store.Database.QueryAsync<long>("SELECT count(*) FROM reader_feedback WHERE text LIKE 'buy%'")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_database_the_words_stay_on_the_page()
    {
        await using var host = new PublicSiteHost(Hosting.Outage.ConnectionString);
        var answer = await host.CreateClient().PostAsync(Address, new FormUrlEncodedContent([KeyValuePair.Create("text", "第五部分缺少改进情况。")]), Cancellation);
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.Words("[role=alert]").ShouldBe("暂时无法保存，您写的内容还在下面，请过几分钟再按“提交”。");
        page.Words("textarea").ShouldBe("第五部分缺少改进情况。");
    }

    [Theory]
    [InlineData("/reports/2025/nobody/feedback")]
    [InlineData("/reports/2001/wuzhong-gov-office/feedback")]
    [InlineData("/reports/2025/wuzhong-gov-office/feedback?revision=9")]
    public async Task A_report_that_is_not_there_has_no_form(string address)
    {
        await site.GetPageAsync(address, HttpStatusCode.NotFound);
        (await SendAsync(address, ("text", "数字有错误。"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] fields) =>
        site.Client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), Cancellation);
}
