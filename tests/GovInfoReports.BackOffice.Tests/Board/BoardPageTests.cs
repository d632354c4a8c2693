using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Board;

public class BoardPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_agency_stands_with_status_date_and_counts()
    {
        var (owner, visitor) = await BeginAsync();

        var page = await visitor.GetAsync("/board?year=2025");

        page.Words(".totals a").ShouldBe(["3 全部", "2 逾期", "1 未开始", "1 填报中", "0 待签批", "1 待审核", "0 退回修改", "0 审核通过", "0 已发布"]);
        page.Rows("table.board").Where(cells => cells.Count > 1).Select(cells => string.Join(' ', cells)).ShouldBe(
        [
            $"统计局 填报中 ▲ 2026-01-09 逾期 3 天 0% 10 2 01-12 09:30 — 查看催报",
            $"财政局 未开始 ▲ 2026-01-09 逾期 3 天 — — — — — 催报",
            $"测试市测试局{Number(owner)} 待审核 ✓ 2026-01-09 迟报 3 天 100% 0 0 01-12 09:30 — 审核",
        ], ignoreOrder: true);
        page.Button("催报全部逾期和未开始单位（2）").Name.ShouldBe("Input.All");
    }

    [Theory]
    [InlineData("overdue=1", 2)]
    [InlineData("status=none", 1)]
    [InlineData("status=Submitted", 1)]
    [InlineData("agency=统计", 1)]
    [InlineData("agency=没有的局", 0)]
    [InlineData("status=nonsense&sort=7x&overdue=2", 3)]
    public async Task The_filter_narrows_the_list_and_stays_in_the_form(string query, int lines)
    {
        var (_, visitor) = await BeginAsync();

        var page = await visitor.GetAsync($"/board?year=2025&sort=Name&{query}");

        page.Rows("table.board").Count(cells => cells.Count > 1).ShouldBe(lines);
        page.Words(".empty").ShouldBe(lines == 0 ? ["没有符合条件的单位。"] : []);
        page.Page.QuerySelector("a[download]")!.GetAttribute("href")!.ShouldStartWith("/board.xlsx?year=2025");
    }

    [Fact]
    public async Task One_click_reminds_one_agency_and_its_bell_rings()
    {
        var (owner, visitor) = await BeginAsync();
        var page = await visitor.GetAsync("/board?year=2025&status=Draft");
        page.Page.QuerySelector("table.board button[name='Input.Agency']")!.TextContent = "催报统计局";

        var sent = await visitor.PressAsync(page, "催报统计局");

        sent.Location.ShouldBe("/board?year=2025&status=Draft&sent=1&spared=0");
        var after = await visitor.GetAsync(sent.Location!);
        after.Words("[role=status]").ShouldBe(["已向 1 个单位发出催报。"]);
        after.Rows("table.board").Single(cells => cells.Count > 1)[7].ShouldBe("01-12 09:30");
        var drafter = await office.SignInAsync($"{owner.AgencyCode}-sd");
        var told = await drafter.GetAsync("/notifications");
        told.Page.QuerySelector(".bell")!.GetAttribute("aria-label").ShouldBe("通知，1 条未读");
        told.Words(".notifications h2").ShouldBe(["2025 年度报告已逾期 3 天，请尽快报送"]);
    }

    [Fact]
    public async Task All_are_reminded_at_once_and_not_twice_a_day()
    {
        var (_, visitor) = await BeginAsync();

        var first = await visitor.PressAsync(await visitor.GetAsync("/board?year=2025"), "催报全部逾期和未开始单位（2）");
        var second = await visitor.PressAsync(await visitor.GetAsync("/board?year=2025"), "催报全部逾期和未开始单位（2）");

        (await visitor.GetAsync(first.Location!)).Words("[role=status]").ShouldBe(["已向 2 个单位发出催报。"]);
        (await visitor.GetAsync(second.Location!)).Words("[role=status]").ShouldBe(["2 个单位今天已经催过，没有重复催报。"]);
    }

    [Fact]
    public async Task The_workbook_has_a_line_for_each_agency_shown()
    {
        var (owner, visitor) = await BeginAsync();

        var file = await visitor.DownloadAsync("/board.xlsx?year=2025&sort=Name");

        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("2025年度报送情况.xlsx");
        var rows = SheetRows.Of(await file.Content.ReadAsByteArrayAsync(Cancellation));
        rows[0].ShouldBe(["2025 年度政府信息公开工作年度报告报送情况"]);
        rows[1].ShouldBe(["单位", "所属政务公开办", "状态", "版本", "期限", "期限状态", "逾期天数", "完成度（%）", "错误", "警告", "最近更新", "最近催报"]);
        rows.Count.ShouldBe(5);
        var above = $"测试市人民政府政务公开办公室{Number(owner)}";
        rows[2].ShouldBe([$"测试市测试局{Number(owner)}", above, "待审核", "1", "2026-01-09", "已报送", "3", "100", "0", "0", "2026-01-12 09:30", string.Empty]);
        rows[3].ShouldBe(["统计局", above, "填报中", "1", "2026-01-09", "逾期", "3", "0", "10", "2", "2026-01-12 09:30", string.Empty]);
        rows[4].ShouldBe(["财政局", above, "未开始", string.Empty, "2026-01-09", "逾期", "3", string.Empty, string.Empty, string.Empty, string.Empty, string.Empty]);
    }

    [Theory]
    [InlineData("/board?year=1999")]
    [InlineData("/board.xlsx?year=1999")]
    public async Task A_year_that_is_not_open_is_not_found(string address)
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        (await visitor.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Number(TestOffice owner) => owner.AgencyCode["test-".Length..];

    private async Task<(TestOffice Owner, Visitor Reviewer)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        foreach (var (code, name) in new[] { ("s", "统计局"), ("f", "财政局") })
        {
            await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{owner.AgencyCode}-{code}", name, AgencyKind.Department, owner.OfficeCode), Cancellation);
        }

        await store.Reports.OpenAsync(await store.AddAccountAsync($"{owner.AgencyCode}-sd", AccountRole.Drafter, $"{owner.AgencyCode}-s"), 2025, Cancellation);
        await store.ApplyAsync(owner.Drafter, await store.FilledDraftAsync(owner), ReportAction.Submit, null);
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, owner.OfficeCode, 2025, new DateOnly(2026, 1, 9), Cancellation);
        return (owner, await office.SignInAsync($"{owner.AgencyCode}-r"));
    }
}
