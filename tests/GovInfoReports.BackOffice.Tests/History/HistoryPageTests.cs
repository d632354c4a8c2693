using GovInfoReports.Core;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.History;

public class HistoryPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_stretch_of_work_is_a_point_to_look_at()
    {
        var (owner, id, visitor) = await BeginAsync();

        var page = await visitor.GetAsync($"/drafts/{id}/history");

        page.Words(".points-list strong").ShouldBe([owner.Lead.Name, owner.Drafter.Name, "开始填报"]);
        page.Words(".points-list .what").ShouldBe(["其他需要报告的事项、表三“一、本年新收”行“自然人”列", "其他需要报告的事项、表三“一、本年新收”行“自然人”列"]);
        page.Page.QuerySelectorAll(".points-list a").Select(link => link.GetAttribute("href")).ShouldBe([$"/drafts/{id}/history?version=3", $"/drafts/{id}/history?version=2", $"/drafts/{id}/history?version=1"]);
    }

    [Fact]
    public async Task The_difference_is_shown_and_restored_whole()
    {
        var (owner, id, visitor) = await BeginAsync();

        var page = await visitor.GetAsync($"/drafts/{id}/history?version=2");
        page.Words("#difference-heading").ShouldBe(["那时与现在有 2 处不同"]);
        page.Rows(".differences").ShouldBe([["", "表三“一、本年新收”行“自然人”列", "5", "1"], ["", "其他需要报告的事项", "下午", "上午"]]);
        var answer = await visitor.PressAsync(page, "全部恢复");

        answer.Location.ShouldBe($"/drafts/{id}");
        (await ReadAsync(owner, id)).ShouldBe(("上午", "1", "1"));
        (await store.Queries.EditsAsync(owner.Drafter, id, 2, Cancellation)).Select(edit => (edit.Kind, edit.Field, edit.Before, edit.After)).ShouldBe(
            [(EditKind.Restored, "S6", "下午", "上午"), (EditKind.Restored, "T3.N.P", "5", "1")]);
    }

    [Fact]
    public async Task Single_fields_are_restored()
    {
        var (owner, id, visitor) = await BeginAsync();
        var page = await visitor.GetAsync($"/drafts/{id}/history?version=2");

        (await visitor.PressAsync(page, "恢复勾选的")).Words("[role=alert]").ShouldBe(["请勾选要恢复的内容，或者全部恢复。"]);
        await visitor.PressAsync(page, "恢复勾选的", ("Restoring.Fields", "S6"));

        (await ReadAsync(owner, id)).ShouldBe(("上午", "5", "5"));
    }

    [Fact]
    public async Task A_moment_is_given_in_beijing_time()
    {
        var (owner, id, visitor) = await BeginAsync();
        var before = store.Clock.GetUtcNow().ToChinaTime();
        store.Clock.Advance(TimeSpan.FromMinutes(2));
        await store.EditAsync(owner.Drafter, id, ("S5", "", "傍晚"));

        var page = await visitor.GetAsync($"/drafts/{id}/history?at={before.AddMinutes(1):yyyy-MM-ddTHH:mm}");

        page.Rows(".differences").ShouldBe([["", "存在的主要问题及改进情况", "傍晚", "空"]]);
    }

    [Fact]
    public async Task What_changed_after_the_page_was_drawn_is_not_overwritten()
    {
        var (owner, id, visitor) = await BeginAsync();
        var page = await visitor.GetAsync($"/drafts/{id}/history?version=2");
        await store.EditAsync(owner.Lead, id, ("S6", "下午", "晚上"));

        var answer = await visitor.PressAsync(page, "全部恢复");

        answer.Words("[role=alert]").ShouldBe(["草稿在您打开本页之后又有变化，下面已按最新的草稿重新比较，请核对后再恢复。"]);
        (await ReadAsync(owner, id)).Text.ShouldBe("晚上");
    }

    [Fact]
    public async Task A_submitted_report_can_be_looked_at_only()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync($"/drafts/{id}/history?version=1");

        page.Words("form[method=post] .hint").ShouldBe(["报告当前为“待审核”，不能修改，只能查看。"]);
        page.Page.QuerySelectorAll(".differences input").ShouldBeEmpty();
    }

    private async Task<(string Text, string Figure, string Total)> ReadAsync(TestOffice owner, Guid id)
    {
        var content = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content;
        return (content.ValueOf(new("S6")), content.ValueOf(new("T3.N.P")), content.ValueOf(new("T3.N.T")));
    }

    private async Task<(TestOffice Owner, Guid Id, Visitor Visitor)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation);
        await store.EditAsync(owner.Drafter, id, ("T3.N.P", "", "1"), ("S6", "", "上午"));
        await store.EditAsync(owner.Lead, id, ("T3.N.P", "1", "5"), ("S6", "上午", "下午"));
        return (owner, id, await office.SignInAsync($"{owner.AgencyCode}-d"));
    }
}
