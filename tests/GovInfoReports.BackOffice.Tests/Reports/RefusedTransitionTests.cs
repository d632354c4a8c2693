using System.Net;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Reports;

public class RefusedTransitionTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_return_without_a_reason_is_refused_and_the_page_stays()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Submitted);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/reports/{id}"), "退回修改", ("Input.Comment", "  "));

        refused.Status.ShouldBe(HttpStatusCode.OK);
        refused.Words("[role=alert]").ShouldBe(["请填写“退回修改”的理由。"]);
        refused.Words("label[for=comment]").ShouldBe(["审核意见（退回时必填）"]);
        (await StatusAsync(owner, id)).ShouldBe(ReportStatus.Submitted);
    }

    [Fact]
    public async Task What_was_typed_stays_when_somebody_was_faster()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Submitted);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        var page = await visitor.GetAsync($"/reports/{id}");
        await store.ApplyAsync(owner.Reviewer, id, ReportAction.Approve, null);

        var refused = await visitor.PressAsync(page, "退回修改", ("Input.Comment", "第五部分太短。\n请补充。"));

        refused.Words("[role=alert]").ShouldBe(["报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。"]);
        refused.Page.GetElementById("comment")!.TextContent.ShouldBe("第五部分太短。\n请补充。");
        (await StatusAsync(owner, id)).ShouldBe(ReportStatus.Approved);
    }

    [Fact]
    public async Task What_was_typed_stays_when_the_report_has_left_the_persons_hands()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Draft);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");
        var page = await visitor.GetAsync($"/reports/{id}");
        await store.ApplyAsync(owner.Lead, id, ReportAction.Submit, null);

        var refused = await visitor.PressAsync(page, "提交审核", ("Input.Comment", "请审核。"));

        refused.Status.ShouldBe(HttpStatusCode.OK);
        refused.Words("[role=alert]").ShouldBe(["报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。"]);
        refused.Page.GetElementById("comment")!.TextContent.ShouldBe("请审核。");
    }

    [Fact]
    public async Task A_second_click_is_answered_in_words()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Published);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        var page = await visitor.GetAsync($"/reports/{id}");
        await visitor.PressAsync(page, "开启更正", ("Input.Comment", "更正。"));

        var refused = await visitor.PressAsync(page, "开启更正", ("Input.Comment", "更正。"));

        refused.Words("[role=alert]").ShouldBe(["这份报告已经有更新的版本，请打开最新版本操作。"]);
        refused.Words(".review-side form button").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_with_errors_is_not_submitted_and_says_how_many()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync($"/reports/{id}");
        var refused = await visitor.PressAsync(page, "提交审核", ("Input.Comment", "先交一版。"));

        page.Words(".review-side form .hint").ShouldBe(["还有 10 处错误，改正后才能提交审核。"]);
        page.Page.QuerySelectorAll(".finding.error").Length.ShouldBe(10);
        refused.Words("[role=alert]").ShouldBe(["报告还有 10 处错误，改正后才能提交审核。"]);
        refused.Page.GetElementById("comment")!.TextContent.ShouldBe("先交一版。");
    }

    private async Task<ReportStatus> StatusAsync(TestOffice owner, Guid id) => (await store.Queries.GetAsync(owner.Reviewer, id, Cancellation)).Status;

    private async Task<(TestOffice Owner, Guid Id)> BeginAsync(ReportStatus status)
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.ReportAtAsync(owner, status));
    }
}
