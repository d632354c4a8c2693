using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Agencies;

public class AgencyPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Fact]
    public async Task The_tree_is_listed_with_its_settings()
    {
        var (owner, visitor) = await BeginAsync();

        var page = await visitor.GetAsync("/agencies");

        var rows = page.Rows("table.agencies").Where(cells => cells[1] == owner.OfficeCode || cells[1] == owner.AgencyCode).Select(cells => string.Join(' ', cells.Skip(1))).ToList();
        rows.ShouldBe([$"{owner.OfficeCode} 政务公开办 不报送 — 通用 设置", $"{owner.AgencyCode} 政府工作部门 报送 — 通用 设置"]);
    }

    [Fact]
    public async Task Sign_off_is_switched_on_and_the_drafters_button_changes()
    {
        var (owner, visitor) = await BeginAsync();
        var id = await store.FilledDraftAsync(owner);

        var saved = await visitor.PressAsync(await visitor.GetAsync($"/agencies/{owner.AgencyCode}"), "保存机关设置", ("Agency.RequiresSignOff", "true"));

        saved.Location.ShouldBe($"/agencies/{owner.AgencyCode}?saved=1");
        var page = await visitor.GetAsync(saved.Location!);
        page.Words("[role=status]").ShouldBe(["已保存。"]);
        page.Page.QuerySelector("input[name='Agency.RequiresSignOff']")!.HasAttribute("checked").ShouldBeTrue();
        (await (await office.SignInAsync($"{owner.AgencyCode}-d")).GetAsync($"/reports/{id}")).Words(".review-side .buttons button").ShouldContain("送负责人签批");
        await store.ApplyAsync(owner.Drafter, id, ReportAction.RequestSignOff, null);
        (await (await office.SignInAsync($"{owner.AgencyCode}-l")).GetAsync($"/reports/{id}")).Words(".review-side .buttons button").ShouldBe(["签批并提交", "退回填报员"]);
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed()
    {
        var (owner, visitor) = await BeginAsync();

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/agencies/{owner.AgencyCode}"), "保存机关设置", ("Agency.Name", " "));

        refused.Words("[role=alert]").ShouldBe(["请填写机关名称。"]);
    }

    [Fact]
    public async Task A_merger_is_declared_and_taken_back()
    {
        var (owner, visitor) = await BeginAsync();
        var into = await store.AddOfficeAsync();
        var address = $"/agencies/{owner.AgencyCode}";

        var refused = await visitor.PressAsync(await visitor.GetAsync(address), "登记并入", ("Merger.Into", "nobody"), ("Merger.On", "2025-06-01"));
        refused.Words("[role=alert]").ShouldBe(["没有找到代码为“nobody”的机关。"]);
        refused.Page.QuerySelector("#into")!.GetAttribute("value").ShouldBe("nobody");
        (await visitor.PressAsync(await visitor.GetAsync(address), "登记并入", ("Merger.Into", into.AgencyCode), ("Merger.On", "六月"))).Words("[role=alert]")
            .ShouldBe(["请填写并入日期，写成 2026-03-01 的样子。"]);
        var saved = await visitor.PressAsync(await visitor.GetAsync(address), "登记并入", ("Merger.Into", into.AgencyCode), ("Merger.On", "2025-06-01"));

        saved.Location.ShouldBe($"{address}?saved=1");
        var page = await visitor.GetAsync(address);
        page.Page.QuerySelector($"a[href='/agencies/{into.AgencyCode}']")!.Closest("p")!.TextContent.ShouldStartWith("已于 2025-06-01 并入");
        (await visitor.GetAsync("/agencies")).Rows("table.agencies").Single(cells => cells[1] == owner.AgencyCode)[3].ShouldBe("2025-06-01 并入其他机关");

        await visitor.PressAsync(page, "撤销合并登记");
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM agencies WHERE code = $1 AND merged_into_id IS NULL", owner.AgencyCode)).ShouldBe(1);
    }

    [Fact]
    public async Task An_office_gets_rules_of_its_own_and_gives_them_up()
    {
        var (owner, visitor) = await BeginAsync();
        var address = $"/agencies/{owner.OfficeCode}";

        var saved = await visitor.PressAsync(
            await visitor.GetAsync(address),
            "保存规则",
            ("Rules.Pack", "huaihua"),
            ("Rules.LongestOverview", "1500"),
            ("Rules.Topics[0].Name", "基层政务公开标准化"),
            ("Rules.Topics[0].Words", "标准化、 规范化"));

        saved.Location.ShouldBe($"{address}?saved=1");
        (await store.Database.QueryAsync<string>(
            "SELECT concat_ws(' ', pack, longest_overview, coalesce(shortest_item::text, '-'), submit_by, topics::text) FROM office_rules WHERE office_id = $1", owner.Reviewer.AgencyId!))
            .ShouldBe("""huaihua 1500 - 01-26 [{"Name": "基层政务公开标准化", "Text": {"Name": "S6"}, "Words": ["标准化", "规范化"]}]""");
        var page = await visitor.GetAsync(address);
        page.Page.QuerySelector("#submit")!.GetAttribute("value").ShouldBe("01-26");
        page.Page.QuerySelector("input[name='Rules.Topics[0].Words']")!.GetAttribute("value").ShouldBe("标准化、规范化");
        (await visitor.GetAsync("/agencies")).Rows("table.agencies").Single(cells => cells[1] == owner.OfficeCode)[5].ShouldBe("怀化（自设）");

        await visitor.PressAsync(page, "保存规则", ("Rules.Pack", string.Empty));
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM office_rules WHERE office_id = $1", owner.Reviewer.AgencyId!)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Rules.LongestOverview", "一千", "总体情况最多字数“一千”不是整数。")]
    [InlineData("Rules.SubmitBy", "1月26日", "报送截止日须在 1 月 1 日至 31 日之间，写成 01-26 的样子（法定期限是 1 月 31 日）。")]
    public async Task A_wrong_rule_is_refused_and_stays_typed(string field, string value, string message)
    {
        var (owner, visitor) = await BeginAsync();

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/agencies/{owner.OfficeCode}"), "保存规则", ("Rules.Pack", "general"), (field, value));

        refused.Words("[role=alert]").ShouldBe([message]);
        refused.Page.QuerySelector($"[name='{field}']")!.GetAttribute("value").ShouldBe(value);
    }

    [Fact]
    public async Task An_unknown_agency_is_not_found()
    {
        var (_, visitor) = await BeginAsync();

        (await visitor.GetAsync("/agencies/no-such-agency")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(TestOffice Owner, Visitor Administrator)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        await store.AddAccountAsync($"{owner.AgencyCode}-admin", AccountRole.Administrator, null);
        return (owner, await office.SignInAsync($"{owner.AgencyCode}-admin"));
    }
}
