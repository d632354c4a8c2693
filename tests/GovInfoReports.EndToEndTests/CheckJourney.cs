using System.Text.Json;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A citizen without scripts brings a report and reads what the command line says of it.</summary>
public sealed class CheckJourney(Sites sites) : IClassFixture<Sites>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-check").FullName;

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_page_and_the_command_line_find_the_same(string code)
    {
        var command = await BuiltProject.RunAsync(sites.Database.ConnectionString, "check", Seeds.Get(code).Path, "--json");
        var expected = JsonDocument.Parse(command.Output).RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("message").GetString()}");

        var page = await CheckAsync(Seeds.Get(code).Path);

        var shown = await page.Locator(".finding").EvaluateAllAsync<string[]>("findings => findings.map(finding => `${finding.dataset.rule} ${finding.querySelector('.message').textContent}`)");
        shown.ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task A_mark_leads_to_its_finding_and_the_finding_back_to_the_words()
    {
        // Larger than what a server would usually keep in memory: this one has nowhere else to put it.
        var pdf = Path.Combine(folder, "报告.pdf");
        await BuiltProject.RunAsync(sites.Database.ConnectionString, "convert", Seeds.GovernmentOffice.Path, "--to", "pdf", "-o", pdf);
        var page = await CheckAsync(pdf);

        await page.Locator("#words-7").Locator("xpath=following-sibling::a[1]").ClickAsync();
        await Expect(page.Locator("#finding-7 .message")).ToBeInViewportAsync();
        await page.Locator("#finding-7 .places a").First.ClickAsync();

        await Expect(page.Locator("#words-7")).ToBeInViewportAsync();
        await Expect(page.Locator("#words-7")).ToHaveTextAsync("行政规范性文件46件");
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<IPage> CheckAsync(string path)
    {
        var context = await sites.Browser.NewContextAsync(new() { BaseURL = sites.Public.Address.ToString(), JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "检查报告" }).ClickAsync();
        await page.GetByLabel("报告文件").SetInputFilesAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "开始检查" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "检查结果" })).ToBeVisibleAsync();
        return page;
    }
}
