using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Review;

public class SchedulePanelTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Fact]
    public async Task A_reviewer_sets_a_time_changes_it_and_calls_it_off()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Approved);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var set = await visitor.PressAsync(await visitor.GetAsync($"/reports/{id}"), "安排定时发布", ("Schedule.At", "2036-01-20T09:00"), ("Schedule.Note", "按时公开。"));
        set.Words(".schedule [role=alert]").ShouldBe(["发布时间不能晚于一年之后。"]);
        set.Page.QuerySelector("#publish-at")!.GetAttribute("value").ShouldBe("2036-01-20T09:00");
        set = await visitor.PressAsync(set, "安排定时发布", ("Schedule.At", "2026-01-20T09:00"));
        set.Location.ShouldBe($"/reports/{id}");

        var page = await visitor.GetAsync(set.Location!);
        page.Words(".schedule p")[0].ShouldBe($"定于 2026-01-20 09:00 发布（{owner.Reviewer.Name} 安排）。");
        page.Words(".schedule p")[1].ShouldBe("公开说明：按时公开。");
        (await visitor.GetAsync("/queue")).Rows("table.list").Single()[4].ShouldBe("审核通过01-20 09:00 发布");
        (await (await office.SignInAsync($"{owner.AgencyCode}-d")).GetAsync($"/reports/{id}")).Page.QuerySelectorAll(".schedule form").ShouldBeEmpty();

        await visitor.PressAsync(page, "改为这个时间", ("Schedule.At", "2026-01-21T10:30"));
        page = await visitor.GetAsync($"/reports/{id}");
        page.Words(".schedule strong").ShouldBe(["2026-01-21 10:30"]);
        await visitor.PressAsync(page, "取消定时发布");
        (await visitor.GetAsync($"/reports/{id}")).Words(".schedule strong").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "请填写发布时间，写成 2027-01-20 09:00 的样子。")]
    [InlineData("明天", "请填写发布时间，写成 2027-01-20 09:00 的样子。")]
    [InlineData("2026-01-02T09:00", "发布时间须晚于现在（北京时间 2026-01-12 09:30）；要立即发布，请点“发布”。")]
    public async Task A_wrong_time_is_refused_and_what_was_typed_stays(string at, string message)
    {
        var (owner, id) = await BeginAsync(ReportStatus.Approved);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/reports/{id}"), "安排定时发布", ("Schedule.At", at), ("Schedule.Note", "按时公开。"));

        refused.Words(".schedule [role=alert]").ShouldBe([message]);
        refused.Page.QuerySelector("#publish-note")!.GetAttribute("value").ShouldBe("按时公开。");
    }

    [Fact]
    public async Task A_failed_publication_is_shown_on_the_report()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Approved);
        await store.Database.QueryAsync<int>(
            "INSERT INTO publication_schedules VALUES ($1, '2026-01-10T01:00Z', NULL, $2, '2026-01-10T01:00Z', '报告内容与审核通过时不同，不能发布；请退回后重新审核。') RETURNING 1", id, owner.Reviewer.AccountId);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}");

        page.Words(".schedule [role=alert]").ShouldBe(["2026-01-10 09:00 未能发布：报告内容与审核通过时不同，不能发布；请退回后重新审核。"]);
    }

    [Fact]
    public async Task A_report_that_is_not_approved_has_no_schedule()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Submitted);

        (await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}")).Page.QuerySelectorAll(".schedule").ShouldBeEmpty();
    }

    private async Task<(TestOffice Owner, Guid Id)> BeginAsync(ReportStatus status)
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.ReportAtAsync(owner, status));
    }
}
