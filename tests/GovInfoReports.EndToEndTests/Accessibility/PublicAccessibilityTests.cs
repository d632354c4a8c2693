using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>
/// WCAG 2.2 AA on every page of the public site: wide and narrow, light and dark, in the usual look and in the large one; and nothing that the browser
/// refuses or complains of, such as a breach of the content security policy.
/// </summary>
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
        ["/data/api"] = ["/data/api"],
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
        var complaints = BrowserComplaints.Of(page);
        var violations = new List<string>();
        foreach (var address in Pages.Values.SelectMany(addresses => addresses))
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(address == "/nothing" ? 404 : 200, address);
            violations.AddRange(await Axe.ViolationsAsync(page, address));
        }

        violations.ShouldBeEmpty();
        complaints.ShouldBe(["error: Failed to load resource: the server responded with a status of 404 (Not Found)"]);
    }

    [Fact]
    public async Task What_the_policy_forbids_is_refused_and_noticed()
    {
        var page = await OpenAsync(1440, ColorScheme.Light, "standard");
        var complaints = BrowserComplaints.Of(page);
        var policy = (await page.GotoAsync("/"))!.Headers["content-security-policy"];
        await page.RouteAsync("**/broken", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Headers = [new("Content-Security-Policy", policy)],
            Body = "<!DOCTYPE html><title>坏</title><style>p { color: red }</style><p style='color: red'>字</p><script>document.title = '运行了'</script><script type='application/ld+json'>{}</script><img src='https://elsewhere.example/a.png'>",
        }));

        await page.GotoAsync("/broken");

        (await page.TitleAsync()).ShouldBe("坏");
        complaints.Select(complaint => complaint.Split("violates the following Content Security Policy directive")[0].Split("Refused to ")[^1]).Count().ShouldBe(4, string.Join('\n', complaints));
        complaints.ShouldAllBe(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    /// <summary>WCAG 2.2, 1.4.10: at 320 px only tables move sideways, inside their boxes.</summary>
    [Theory]
    [InlineData("standard")]
    [InlineData("elder")]
    public async Task No_page_is_wider_than_a_narrow_screen(string look)
    {
        const int Narrow = 320;
        var page = await OpenAsync(Narrow, ColorScheme.Light, look);
        var wide = new List<string>();
        foreach (var address in Pages.Values.SelectMany(addresses => addresses))
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > Narrow)
            {
                wide.Add($"{address} {width}");
            }
        }

        wide.ShouldBeEmpty();
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
