using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using Npgsql;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>WCAG 2.2 AA on every page of the back office, for everybody who sees it, and in the states a page can be in.</summary>
public sealed class OfficeAccessibilityTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public void Every_page_is_in_the_list() =>
        OfficePages.All.Select(page => page.Route).Order(StringComparer.Ordinal).ShouldBe(PageRoutes.Of("GovInfoReports.BackOffice", ".razor"));

    [Theory]
    [InlineData(null)]
    [InlineData("drafter")]
    [InlineData("lead")]
    [InlineData("reviewer")]
    [InlineData("admin")]
    [InlineData("auditor")]
    public async Task Every_page_somebody_sees_is_accessible(string? user)
    {
        var page = user is null ? await sites.OpenAsync() : await sites.SignInAsync(user);
        var report = await ReportAsync();
        var violations = new List<string>();
        foreach (var address in OfficePages.All.Where(one => one.IsSeenBy(user)).SelectMany(one => one.AddressesOf(report)))
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200, address);
            if (address == $"/drafts/{report}")
            {
                await page.Field("T3.N.P").WaitForAsync();
            }

            violations.AddRange(await Axe.ViolationsAsync(page, address));
        }

        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_with_errors_is_accessible()
    {
        var page = await sites.SignInAsync("drafter");
        await page.OpenDraftAsync();

        await page.Field("T3.R1.P").FillAsync("999");
        await page.Field("T3.R1.P").BlurAsync();
        await page.SavedAsync();

        await Axe.ShouldBeCleanAsync(page, "draft with errors");
    }

    [Fact]
    public async Task The_preview_of_an_import_with_doubts_is_accessible()
    {
        var page = await sites.SignInAsync("drafter");
        await page.GotoAsync($"/drafts/{await ReportAsync()}/import");
        await page.GetByLabel("或者粘贴全文").FillAsync(Seeds.Jinji.Text.Replace("一、本年新收政府信息公开申请数量\t\t0", "一、本年新收政府信息公开申请数量\t\t约30", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new() { Name = "读取并预览" }).ClickAsync();
        await Expect(page.Locator(".doubts")).ToBeVisibleAsync();

        await Axe.ShouldBeCleanAsync(page, "import preview");
    }

    [Fact]
    public async Task A_refused_sign_in_is_accessible()
    {
        var page = await sites.OpenAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("账号").FillAsync("drafter");
        await page.GetByLabel("密码").FillAsync("wrong");

        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        await Axe.ShouldBeCleanAsync(page, "refused sign-in");
    }

    [Fact]
    public async Task A_page_that_is_not_for_the_person_and_one_that_is_not_there_are_accessible()
    {
        var page = await sites.SignInAsync("drafter");
        foreach (var address in (string[])["/accounts", $"/reports/{Guid.Empty}", "/nothing"])
        {
            (await page.GotoAsync(address))!.Status.ShouldBeOneOf(403, 404);
            await Axe.ShouldBeCleanAsync(page, address);
        }
    }

    [Fact]
    public async Task A_page_with_faults_does_not_pass()
    {
        var page = await sites.OpenAsync();
        await page.SetContentAsync("<body><img src='seal.png'><input><p style='color: #bbb; background: #fff'>看不清的字</p></body>");

        var violations = await Axe.ViolationsAsync(page, "broken");

        violations.Select(violation => violation.Split(' ')[1]).ShouldBe(["color-contrast", "document-title", "html-has-lang", "image-alt", "label"], ignoreOrder: true);
    }

    /// <summary>The demo report that is open for correction.</summary>
    private async Task<Guid> ReportAsync()
    {
        await using var source = NpgsqlDataSource.Create(sites.Database.ConnectionString);
        await using var command = source.CreateCommand("SELECT id FROM reports WHERE status = 'Draft' AND year = 2025");
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
