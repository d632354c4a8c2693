using System.Text.RegularExpressions;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>The office looks at a year that is overdue, reminds everybody, and the drafter hears of it.</summary>
public sealed class BoardJourney(Sites sites) : IClassFixture<Sites>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-board").FullName;

    [Fact]
    public async Task All_who_are_late_are_reminded_and_the_drafter_reads_it()
    {
        var drafter = await sites.SignInAsync("drafter");
        await drafter.Locator("form.open-year", new() { HasText = "2023 年度" }).GetByRole(AriaRole.Button, new() { Name = "开始填报" }).ClickAsync();
        await drafter.Field("T3.N.P").WaitForAsync();

        var reviewer = await sites.SignInAsync("reviewer");
        await reviewer.GetByRole(AriaRole.Navigation, new() { Name = "年度" }).GetByRole(AriaRole.Link, new() { Name = "2023" }).ClickAsync();
        await Expect(reviewer.Locator("h1")).ToHaveTextAsync("2023 年度看板");
        await Expect(Row(reviewer, "吴忠市人民政府办公室")).ToContainTextAsync(new Regex("填报中.*2024-01-31\\s+逾期 \\d+ 天", RegexOptions.Singleline));
        await Expect(Row(reviewer, "宁夏吴忠金积工业园区管委会")).ToContainTextAsync("未开始");
        await Expect(Row(reviewer, "吴忠市工业和信息化局")).ToContainTextAsync("已发布");
        await Expect(Row(reviewer, "吴忠市工业和信息化局").GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await reviewer.GetByRole(AriaRole.Button, new() { Name = "催报全部逾期和未开始单位（2）" }).ClickAsync();
        await Expect(reviewer.GetByRole(AriaRole.Status)).ToHaveTextAsync("已向 2 个单位发出催报。");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "催报全部逾期和未开始单位（2）" }).ClickAsync();
        await Expect(reviewer.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 个单位今天已经催过，没有重复催报。");
        await WorkbookSaysTheSameAsync(reviewer);

        // The correction of 2025 that the demo data open was told before.
        await drafter.GotoAsync("/reports");
        await drafter.GetByRole(AriaRole.Link, new() { Name = "通知，2 条未读" }).ClickAsync();
        var told = drafter.Locator(".notifications li").First;
        await Expect(told.Locator("h2")).ToHaveTextAsync(new Regex("^2023 年度报告已逾期 \\d+ 天，请尽快报送$"));
        await told.GetByRole(AriaRole.Button, new() { Name = "标为已读" }).ClickAsync();
        await Expect(drafter.GetByRole(AriaRole.Link, new() { Name = "通知，1 条未读" })).ToBeVisibleAsync();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ILocator Row(IPage page, string agency) => page.Locator("table.board tr", new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = agency, Exact = true }) });

    private async Task WorkbookSaysTheSameAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "导出 Excel" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("2023年度报送情况.xlsx");
        var path = Path.Combine(folder, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        var rows = SheetRows.Of(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)).Skip(2).Select(row => $"{row[0]} {row[2]} {row[5]}");
        rows.ShouldBe(
        [
            "吴忠市人民政府办公室 填报中 逾期",
            "吴忠市工业和信息化局 已发布 已报送",
            "宁夏吴忠金积工业园区管委会 未开始 逾期",
            "青铜峡工业园区管委会 已发布 已报送",
        ]);
    }
}
