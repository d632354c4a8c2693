using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A citizen without a mouse: from the address bar to a saved file, and always sees where they are.</summary>
public sealed class KeyboardReadingJourney(Sites sites) : IClassFixture<Sites>
{
    private const int FarthestTab = 60;

    [Fact]
    public async Task A_report_is_found_read_and_saved_by_keys_alone()
    {
        var context = await sites.Browser.NewContextAsync(new() { BaseURL = sites.Public.Address.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");

        await page.Keyboard.PressAsync("Tab");
        await ShouldStandVisiblyAtAsync(page, "a.skip");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();
        await TabToAsync(page, "#q");
        await page.Keyboard.TypeAsync("依申请公开");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".count")).ToContainTextAsync("正文含“依申请公开”");
        await TabToAsync(page, ".hits li:first-child a");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".report-body")).ToBeVisibleAsync();
        await TabToAsync(page, ".contents a[href='#s3']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#s3 h2")).ToBeInViewportAsync();

        // Where one has jumped to, the next Tab goes on from there: the table, which scrolls by its arrow keys.
        await page.Keyboard.PressAsync("Tab");
        await ShouldStandVisiblyAtAsync(page, "#s3 .table-scroll");
        await TabToAsync(page, ".downloads a[href$='.xlsx']");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));

        download.SuggestedFilename.ShouldEndWith("政府信息公开工作年度报告.xlsx");
    }

    // Every stop on the way is looked at, not only the last.
    private static async Task TabToAsync(IPage page, string target)
    {
        for (var stop = 0; stop < FarthestTab; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await ShouldStandVisiblyAtAsync(page, "*");
            if (await page.EvaluateAsync<bool>("target => document.activeElement.matches(target)", target))
            {
                return;
            }
        }

        throw new InvalidOperationException($"{FarthestTab} tabs do not lead to {target}.");
    }

    private static async Task ShouldStandVisiblyAtAsync(IPage page, string target)
    {
        var (matches, name, outline, width, height) = Read(await page.EvaluateAsync<string[]>(
            """
            target => {
              const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
              return [String(element.matches(target)), element.outerHTML.slice(0, 120), `${style.outlineStyle} ${style.outlineWidth}`, String(box.width), String(box.height)];
            }
            """,
            target));
        matches.ShouldBeTrue($"{name} has the focus, not {target}");
        outline.ShouldNotStartWith("none", customMessage: name);
        outline.ShouldNotEndWith(" 0px", customMessage: name);
        width.ShouldBeGreaterThan(0, name);
        height.ShouldBeGreaterThan(0, name);
    }

    private static (bool Matches, string Name, string Outline, double Width, double Height) Read(string[] found) =>
        (bool.Parse(found[0]), found[1], found[2], double.Parse(found[3], System.Globalization.CultureInfo.InvariantCulture), double.Parse(found[4], System.Globalization.CultureInfo.InvariantCulture));
}
