using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A reviewer clears five reports and never touches the mouse.</summary>
public class KeyboardReviewJourney(Sites sites) : IClassFixture<Sites>
{
    private const int Reports = 5;

    [Fact]
    public async Task Five_submitted_reports_are_cleared_by_keys_alone()
    {
        await SubmitReportsAsync();
        var page = await sites.SignInAsync("reviewer");
        await page.GotoAsync("/queue");
        await ReadyAsync(page);

        for (var cleared = 0; cleared < Reports; cleared++)
        {
            await page.Keyboard.PressAsync("n");
            await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("待审核");
            await ClearAsync(page);
        }

        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#spoken")).ToHaveTextAsync("没有待审核的报告了。");
        (await sites.Database.QueryAsync<string>(
            """
            SELECT format('%s approved, %s accepted', count(DISTINCT r.id), count(DISTINCT d.id)) FROM reports r
            JOIN agencies a ON a.id = r.agency_id JOIN explanations e ON e.report_id = r.id JOIN explanation_decisions d ON d.explanation_id = e.id
            WHERE a.code LIKE 'keys-%' AND r.status = 'Approved' AND d.verdict = 'Accepted'
            """)).ShouldBe("5 approved, 5 accepted");
    }

    [Fact]
    public async Task Keys_are_silent_where_one_types_and_can_be_switched_off()
    {
        var page = await sites.SignInAsync("reviewer");
        await page.GotoAsync("/queue");
        await ReadyAsync(page);

        await page.GetByLabel("单位").FocusAsync();
        await page.Keyboard.TypeAsync("n?");
        await Expect(page.GetByLabel("单位")).ToHaveValueAsync("n?");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "键盘操作" })).ToBeVisibleAsync();
        await page.GetByLabel("启用快捷键").UncheckAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    // The next finding that waits is found, its explanation accepted, the report approved.
    private static async Task ClearAsync(IPage page)
    {
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".finding.current[data-state='explained']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("a");
        await Expect(page.Locator(".finding[data-state='accepted']")).ToHaveCountAsync(1);
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("p");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认（Enter）" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("审核通过");
        await ReadyAsync(page);
    }

    // The script shows the button once it listens.
    private static Task ReadyAsync(IPage page) => Expect(page.Locator("#review-keys")).ToBeVisibleAsync();

    private async Task SubmitReportsAsync()
    {
        var store = TestStore.Over(sites.Database);
        for (var number = 1; number <= Reports; number++)
        {
            var code = $"keys-{number}";
            await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency(code, $"吴忠市第{number}局", AgencyKind.Department, "wuzhong"), default);
            var drafter = await store.AddAccountAsync(code, AccountRole.Drafter, code);
            var office = new TestOffice(code, drafter, drafter, drafter);
            var id = await store.FilledDraftAsync(office);
            await store.EditAsync(drafter, id, ("CONTACT", TestReports.Contact, TestReports.Contact + "邮箱：office@163.com。"));
            await store.SubmitAsync(office, id);
        }
    }
}
