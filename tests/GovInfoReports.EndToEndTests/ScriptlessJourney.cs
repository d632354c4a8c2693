using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A citizen whose browser runs no script finds, reads, compares and takes home; <see cref="CheckJourney"/> checks a report in the same way.</summary>
public sealed class ScriptlessJourney(Sites sites) : IClassFixture<Sites>, IAsyncLifetime
{
    private const int More = 21;

    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        var context = await sites.Browser.NewContextAsync(new() { BaseURL = sites.Public.Address.ToString(), JavaScriptEnabled = false });
        page = await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    [Fact]
    public async Task Reports_are_found_narrowed_and_paged_through()
    {
        await PublishMoreAsync();
        await page.GotoAsync("/");

        await page.GetByLabel("关键词").FillAsync("依申请公开");
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await Expect(page.Locator(".hits > li")).ToHaveCountAsync(20);
        await Expect(page.Locator("mark").First).ToHaveTextAsync("依申请公开");
        await page.GetByRole(AriaRole.Link, new() { Name = "下一页" }).ClickAsync();
        await Expect(page.Locator(".pages")).ToContainTextAsync("第 2 页，共 2 页");
        await Expect(page.Locator(".hits")).ToHaveAttributeAsync("start", "21");
        await page.GetByLabel("报告年度").SelectOptionAsync("2023");
        await page.Locator("summary", new() { HasText = "更多条件" }).ClickAsync();
        await page.GetByLabel("机关类型").SelectOptionAsync(new SelectOptionValue { Label = AgencyKind.DevelopmentZone.Name() });
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();

        await Expect(page.Locator(".count")).ToContainTextAsync("共 1 份");
        await Expect(page.Locator(".hits a")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(Seeds.Qingtongxia.Agency));
    }

    [Fact]
    public async Task A_report_is_read_by_its_contents()
    {
        await page.GotoAsync("/reports/2025/wuzhong-gov-office");

        foreach (var section in (int[])[3, 6])
        {
            await page.Locator($".contents a[href='#s{section}']").ClickAsync();
            await Expect(page.Locator($"#s{section} h2")).ToBeInViewportAsync();
        }

        await Expect(page).ToHaveURLAsync(new Uri(sites.Public.Address, "/reports/2025/wuzhong-gov-office#s6").ToString());
    }

    [Fact]
    public async Task Two_reports_are_chosen_and_compared()
    {
        await page.GotoAsync("/compare");

        foreach (var name in (string[])["金积", "人民政府办公室"])
        {
            await page.GetByLabel("加入报告").FillAsync(name);
            await page.GetByRole(AriaRole.Button, new() { Name = "查找", Exact = true }).ClickAsync();
            await page.Locator("form + .chosen a", new() { HasText = name }).First.ClickAsync();
        }

        await Expect(page.Locator(".compared tbody tr:not(.group)")).ToHaveCountAsync(200);
        await Expect(page.Locator("tbody", new() { HasText = "一、本年新收" }).Locator("tr.differs", new() { HasText = "自然人" }).Locator("td")).ToHaveTextAsync(["0", "35"]);
    }

    [Theory]
    [InlineData("PDF", "pdf", "%PDF-")]
    [InlineData("XLSX", "xlsx", "PK")]
    public async Task A_file_arrives_as_it_was_sent(string name, string extension, string beginning)
    {
        await page.GotoAsync("/reports/2025/wuzhong-gov-office");

        // Chromium shows a PDF; with Alt it saves whatever is clicked.
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync(new() { Modifiers = [KeyboardModifier.Alt] }));

        using var http = new HttpClient { BaseAddress = sites.Public.Address };
        var sent = await http.GetByteArrayAsync($"reports/2025/wuzhong-gov-office.{extension}", TestContext.Current.CancellationToken);
        var saved = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        System.Text.Encoding.ASCII.GetString(saved, 0, beginning.Length).ShouldBe(beginning);
        saved.ShouldBe(sent);
    }

    private async Task PublishMoreAsync()
    {
        var store = TestStore.Over(sites.Database);
        for (var number = 1; number <= More; number++)
        {
            var name = $"吴忠市第{number}局";
            var report = new FilledReport(name, 2025, 1, ReportContent.Blank(AnnualReport2021.Edition).WithText(TextKey.Title, $"{name}2025年政府信息公开工作年度报告").WithText(TextKey.OtherMatters, "依申请公开工作有序开展。"));
            await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"more-{number}", name, AgencyKind.Department, "wuzhong"), default);
            await store.Get<ArchiveService>().TakeOverAsync(Actor.Operator, $"more-{number}", report, default);
        }
    }
}
