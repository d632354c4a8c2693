using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Review;

public class QueueTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_for_the_office_comes_first()
    {
        var visitor = await BeginAsync();

        var page = await visitor.GetAsync("/queue");

        page.Rows("table.list").Select(Line).ShouldBe(["待审核 测试局 审核", "填报中 统计局 查看", "已发布 测试局 查看"]);
        page.Words("select option").ShouldBe(["全部", "填报中（1）", "待签批（0）", "待审核（1）", "退回修改（0）", "审核通过（0）", "已发布（1）"]);
    }

    [Theory]
    [InlineData("status", "Submitted", "待审核 测试局 审核")]
    [InlineData("status", "Published", "已发布 测试局 查看")]
    [InlineData("year", "2024", "已发布 测试局 查看")]
    [InlineData("agency", " 统计 ", "填报中 统计局 查看")]
    [InlineData("year", "twenty", "待审核 测试局 审核|填报中 统计局 查看|已发布 测试局 查看")]
    [InlineData("status", "nonsense", "待审核 测试局 审核|填报中 统计局 查看|已发布 测试局 查看")]
    public async Task The_filter_form_narrows_the_list(string field, string value, string lines)
    {
        var visitor = await BeginAsync();

        var page = await visitor.PressAsync(await visitor.GetAsync("/queue"), "筛选", (field, value));

        string.Join('|', page.Rows("table.list").Select(Line)).ShouldBe(lines);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("\\")]
    public async Task Signs_of_the_pattern_language_are_plain_characters(string words)
    {
        var visitor = await BeginAsync();

        var page = await visitor.GetAsync($"/queue?agency={Uri.EscapeDataString(words)}");

        page.Words(".empty").ShouldBe(["没有符合条件的报告。"]);
    }

    [Fact]
    public async Task The_filter_stays_in_the_form()
    {
        var visitor = await BeginAsync();

        var page = await visitor.GetAsync("/queue?status=Draft&year=2025&agency=统计");

        page.Page.QuerySelector("select option[selected]")!.GetAttribute("value").ShouldBe("Draft");
        page.Page.QuerySelector("input[name=year]")!.GetAttribute("value").ShouldBe("2025");
        page.Page.QuerySelector("input[name=agency]")!.GetAttribute("value").ShouldBe("统计");
    }

    [Fact]
    public async Task Another_offices_reports_are_not_in_the_queue()
    {
        await BeginAsync();
        var other = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{other.AgencyCode}-r");

        (await visitor.GetAsync("/queue")).Words(".empty").ShouldBe(["没有符合条件的报告。"]);
    }

    [Fact]
    public async Task What_has_waited_longest_comes_first()
    {
        var owner = await store.AddOfficeAsync();
        foreach (var code in new[] { "b", "a" })
        {
            await SubmitAsync(owner, code);
        }

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync("/queue");

        page.Rows("table.list").Select(cells => cells[2]).ShouldBe(["某局b", "某局a"]);
    }

    [Fact]
    public async Task Chosen_reports_are_approved_and_each_answer_is_told()
    {
        var owner = await store.AddOfficeAsync();
        await SubmitAsync(owner, "a");
        var tampered = await SubmitAsync(owner, "b");
        await store.Database.QueryAsync<int>("UPDATE reports SET t3[1] = 5 WHERE id = $1 RETURNING 1", tampered);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        var page = await visitor.GetAsync("/queue");
        page.Page.QuerySelectorAll<IHtmlInputElement>("input[name='Input.Chosen']").ToList().ForEach(box => box.IsChecked = true);

        var done = await visitor.PressAsync(page, "审核通过所选报告");

        done.Words("#outcomes").ShouldBe(["批量审核结果：通过 1 份，未通过 1 份"]);
        done.Words(".outcomes li").ShouldBe(["✓ 某局a 2025 年度报告：审核通过。", "✗ 某局b 2025 年度报告：报告还有 2 处错误，改正后才能审核通过。"]);
        done.Rows("table.list").Select(cells => $"{cells[2]} {cells[4]}").ShouldBe(["某局b 待审核", "某局a 审核通过"]);
        var none = await visitor.PressAsync(await visitor.GetAsync("/queue"), "审核通过所选报告");
        none.Words("[role=alert]").ShouldBe(["请先勾选要审核通过的报告。"]);
    }

    // The names carry the number of the office.
    private static string Line(IReadOnlyList<string> cells) =>
        $"{cells[4]} {(cells[2].Contains("统计局", StringComparison.Ordinal) ? "统计局" : "测试局")} {cells[^1]}";

    private async Task<Visitor> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{owner.AgencyCode}-s", "测试市统计局", AgencyKind.Department, owner.OfficeCode), Cancellation);
        var statistician = await store.AddAccountAsync($"{owner.AgencyCode}-sd", AccountRole.Drafter, $"{owner.AgencyCode}-s");
        await store.Reports.OpenAsync(statistician, 2025, Cancellation);
        await store.PublishAsync(owner, 2024);
        await store.SubmitAsync(owner, await store.FilledDraftAsync(owner));
        return await office.SignInAsync($"{owner.AgencyCode}-r");
    }

    private async Task<Guid> SubmitAsync(TestOffice owner, string code)
    {
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{owner.AgencyCode}-{code}", $"某局{code}", AgencyKind.Department, owner.OfficeCode), Cancellation);
        var drafter = await store.AddAccountAsync($"{owner.AgencyCode}-{code}d", AccountRole.Drafter, $"{owner.AgencyCode}-{code}");
        return await store.ReportAtAsync(owner with { AgencyCode = $"{owner.AgencyCode}-{code}", Drafter = drafter }, ReportStatus.Submitted);
    }
}
