using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>WCAG 2.2 AA on every page of the public site: wide and narrow, light and dark, in the usual look and in the large one.</summary>
public sealed class PublicAccessibilityTests(Sites sites) : IClassFixture<Sites>
{
    /// <summary>Addresses to look at, by the route of their page.</summary>
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        ["/"] = ["/", "/?agency=吴忠", "/?agency=没有这个机关"],
        ["/agencies/{code}"] = ["/agencies/wuzhong-gov-office"],
        ["/check"] = ["/check"],
        ["/compare"] = ["/compare", "/compare?r=2025/wuzhong-gov-office&r=2025/wuzhong-jinji", "/compare?r=2025/nobody&q=吴忠"],
        ["/data"] = ["/data"],
        ["/errors"] = ["/nothing"],
        ["/reports/{year:int}/{code}"] = ["/reports/2025/wuzhong-gov-office", "/reports/2025/wuzhong-gov-office/v1"],
        ["/reports/{year:int}/{code}/feedback"] = ["/reports/2025/wuzhong-gov-office/feedback", "/reports/2025/wuzhong-gov-office/feedback?sent=1"],
        ["/site-check"] = ["/site-check"],
        ["/sitemap"] = ["/sitemap"],
        ["/statistics"] = ["/statistics"],
        ["/statistics/{year:int}"] = ["/statistics/2025"],
        ["/statistics/{year:int}/{cell}"] = ["/statistics/2025/T3.N.T"],
        ["/years/{year:int}"] = ["/years/2025"],
    };

    [Fact]
    public void Every_page_is_in_the_list() => Pages.Keys.Order(StringComparer.Ordinal).ShouldBe(PageRoutes.Of("GovInfoReports.PublicSite", ".cshtml"));

    [Theory]
    [InlineData(1440, ColorScheme.Light, "standard")]
    [InlineData(375, ColorScheme.Light, "standard")]
    [InlineData(1440, ColorScheme.Dark, "standard")]
    [InlineData(1440, ColorScheme.Light, "elder")]
    [InlineData(375, ColorScheme.Dark, "elder")]
    public async Task Every_page_is_accessible(int width, ColorScheme colours, string look)
    {
        var page = await OpenAsync(width, colours, look);
        var violations = new List<string>();
        foreach (var address in Pages.Values.SelectMany(addresses => addresses))
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(address == "/nothing" ? 404 : 200, address);
            violations.AddRange(await Axe.ViolationsAsync(page, address));
        }

        violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light, "standard")]
    [InlineData(375, ColorScheme.Light, "standard")]
    [InlineData(1440, ColorScheme.Dark, "standard")]
    [InlineData(1440, ColorScheme.Light, "elder")]
    [InlineData(375, ColorScheme.Dark, "elder")]
    public async Task The_result_and_the_refusal_of_a_check_are_accessible(int width, ColorScheme colours, string look)
    {
        var page = await OpenAsync(width, colours, look);
        await page.GotoAsync("/check");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始检查" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        var violations = new List<string>(await Axe.ViolationsAsync(page, "refusal"));

        await page.GetByLabel("报告文件").SetInputFilesAsync(Seeds.GovernmentOffice.Path);
        await page.GetByRole(AriaRole.Button, new() { Name = "开始检查" }).ClickAsync();
        await Expect(page.Locator(".finding").First).ToBeVisibleAsync();
        violations.AddRange(await Axe.ViolationsAsync(page, "result"));

        violations.ShouldBeEmpty();
    }

    private async Task<IPage> OpenAsync(int width, ColorScheme colours, string look)
    {
        var context = await sites.Browser.NewContextAsync(new()
        {
            BaseURL = sites.Public.Address.ToString(),
            ColorScheme = colours,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/look/{look}");
        return page;
    }
}
