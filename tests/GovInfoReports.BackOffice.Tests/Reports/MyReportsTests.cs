using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Years;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Reports;

public class MyReportsTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_years_stand_above_with_their_due_dates_and_a_button_to_begin()
    {
        var owner = await store.AddOfficeAsync();
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, owner.OfficeCode, 2025, new DateOnly(2026, 1, 18), Cancellation);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync("/reports");

        page.Words(".open-year").ShouldBe(
        [
            "2025 年度 2026-01-18 截止（还有 6 天） 开始填报",
            "2024 年度 2025-01-31 截止（已逾期 346 天） 开始填报",
        ]);
        page.Page.QuerySelectorAll(".open-year .due").Select(due => due.ClassName).ShouldBe(["due soon", "due late"]);
        page.Words(".empty").ShouldBe(["还没有报告。有新的年度开放填报时，会出现在这里。"]);
    }

    [Fact]
    public async Task Beginning_opens_the_draft_and_lists_it()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-l");
        var page = await visitor.GetAsync("/reports");
        var button = page.Page.QuerySelector("form.open-year:has(input[value='2024']) button")!;
        button.TextContent = "开始 2024";

        var begun = await visitor.PressAsync(page, "开始 2024");

        var id = await store.Database.QueryAsync<Guid>("SELECT id FROM reports WHERE agency_id = $1", owner.Lead.AgencyId!);
        (begun.Status, begun.Location).ShouldBe((HttpStatusCode.Found, $"/drafts/{id}"));
        var after = await visitor.GetAsync("/reports");
        after.Words(".open-year strong").ShouldBe(["2025 年度"]);
        after.Rows("table.list").Single().Take(7).ShouldBe(["2024", "第 1 版", "填报中", "0%", "3", "2025-01-31 截止（已逾期 346 天）", "2026-01-12 09:30"]);
        after.Page.QuerySelectorAll("table.list td:last-child a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}")
            .ShouldBe([$"填报 /drafts/{id}", $"查看 /reports/{id}"]);
    }

    [Fact]
    public async Task A_submitted_report_is_no_longer_late_and_can_only_be_viewed()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(owner, 2024);
        await store.SubmitAsync(owner, id);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync("/reports");

        page.Rows("table.list").Single().Skip(2).Take(4).ShouldBe(["待审核", "100%", "0", "2025-01-31 截止"]);
        page.Words("table.list td:last-child a").ShouldBe(["查看"]);
    }

    [Fact]
    public async Task A_published_year_cannot_be_begun_again()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");
        var page = await visitor.GetAsync("/reports");
        page.Page.QuerySelector("form.open-year:has(input[value='2025']) button")!.TextContent = "开始 2025";
        await store.PublishAsync(owner);

        var refused = await visitor.PressAsync(page, "开始 2025");

        (refused.Status, refused.Text).ShouldBe((HttpStatusCode.Conflict, "2025 年度报告已经发布；如需更正，请联系政务公开办开启更正。"));
    }
}
