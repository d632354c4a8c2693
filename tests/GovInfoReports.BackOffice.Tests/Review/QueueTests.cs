using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
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

    // The names carry the number of the office.
    private static string Line(IReadOnlyList<string> cells) =>
        $"{cells[3]} {(cells[1].Contains("统计局", StringComparison.Ordinal) ? "统计局" : "测试局")} {cells[^1]}";

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
}
