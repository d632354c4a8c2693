using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Review;

public class ReviewViewsTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private static readonly string Platforms = TestReports.Texts(2025).Single(text => text.Field == "S1.4").Text;

    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_what_changed_since_the_return_is_shown()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Returned);
        await store.EditAsync(
            owner.Drafter, id, ("S1.4", Platforms, Platforms.Replace("政务新媒体", "政府公报", StringComparison.Ordinal)), ("T2.LICENSE.DECISIONS", "0", "12"));
        await store.SubmitAsync(owner, id);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}?view=changes");

        page.Words(".review-tabs a[aria-current]").ShouldBe(["只看修改"]);
        page.Words("#changes-heading").ShouldBe(["2026-01-12 09:30 退回以来的修改"]);
        page.Rows(".changes table").ShouldBe([["表二“行政许可”行“本年处理决定数量”列", "0", "12"]]);
        page.Words(".changes h3").ShouldBe(["（四）平台建设情况"]);
        page.Words(".changes .diff-text del").ShouldBe(["务新媒体"]);
        page.Words(".changes .diff-text ins").ShouldBe(["府公报"]);
        page.Button("审核通过").Form!.Id.ShouldBe("transition");
    }

    [Fact]
    public async Task A_first_submission_has_nothing_to_compare_with()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}?view=changes");

        page.Words(".changes .empty").ShouldBe(["这份报告没有退回过，也没有更早的版本，请看报告全文。"]);
    }

    [Fact]
    public async Task Last_year_stands_beside_this_year_with_the_differences_marked()
    {
        var owner = await store.AddOfficeAsync();
        await store.PublishAsync(owner, 2024);
        var id = await store.FilledDraftAsync(owner);
        await store.EditAsync(owner.Drafter, id, ("T2.PENALTY.DECISIONS", "1", "9"), ("S1.4", Platforms, $"{Platforms}新开设一个专栏。"));
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync($"/reports/{id}?view=last-year");

        page.Words(".comparison-head h2").ShouldBe(["2024 年度（已发布）", "2025 年度"]);
        page.Page.GetElementById("old-T2.PENALTY.DECISIONS")!.TextContent.ShouldBe("1");
        var changed = page.Page.QuerySelectorAll("td.changed").Single();
        (changed.Id, changed.TextContent, changed.GetAttribute("title")).ShouldBe(("T2.PENALTY.DECISIONS", "9", "2024 年：1"));
        page.Words(".last-year .diff-text ins").ShouldContain("新开设一个专栏。");
        page.Page.QuerySelectorAll(".comparison-row .taken:first-child ins").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_last_years_report_the_page_says_so()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}?view=last-year");

        page.Words(".panel.empty").ShouldBe(["系统中没有这个单位 2024 年度已发布的报告。"]);
    }

    [Fact]
    public async Task The_next_report_of_the_queue_is_one_link_away()
    {
        var owner = await store.AddOfficeAsync();
        var first = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{owner.AgencyCode}-z", "测试市最后局", AgencyKind.Department, owner.OfficeCode), Cancellation);
        var drafter = await store.AddAccountAsync($"{owner.AgencyCode}-zd", AccountRole.Drafter, $"{owner.AgencyCode}-z");
        var last = await store.ReportAtAsync(owner with { Drafter = drafter }, ReportStatus.Submitted);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var queue = await visitor.GetAsync("/queue");
        (queue.Words("#next-report").Single(), queue.Page.GetElementById("next-report")!.GetAttribute("href")).ShouldBe(("开始审核（2 份待审核）", $"/reports/{first}"));
        var page = await visitor.GetAsync($"/reports/{first}");
        (page.Words("#next-report").Single(), page.Page.GetElementById("next-report")!.GetAttribute("href")).ShouldBe(("下一份待审核：测试市最后局 2025 年度（共 1 份）", $"/reports/{last}"));
        (await (await office.SignInAsync($"{owner.AgencyCode}-d")).GetAsync($"/reports/{first}")).Page.GetElementById("next-report").ShouldBeNull();
    }

    [Fact]
    public async Task Reasons_are_counted_over_the_year()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        await store.ApplyAsync(owner.Reviewer, id, ReportAction.Return, "请补充。", ReturnReason.Missing, ReturnReason.Copied);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var page = await visitor.GetAsync("/review/reasons?year=2025");

        page.Rows("table.reasons").Select(row => $"{row[0]} {row[1]} {row[2]}").ShouldBe(
        [
            "数据勾稽错误 0 —",
            "文字与表格不一致 0 —",
            $"内容缺失 1 测试市测试局{owner.AgencyCode["test-".Length..]}",
            $"内容雷同 1 测试市测试局{owner.AgencyCode["test-".Length..]}",
            "格式不规范 0 —",
            "说明不充分 0 —",
            "涉及个人信息或敏感内容 0 —",
            "其他 0 —",
        ]);
        (await visitor.GetAsync("/review/reasons")).Page.QuerySelector("input[name=year]")!.GetAttribute("value").ShouldBe("2025");
    }
}
