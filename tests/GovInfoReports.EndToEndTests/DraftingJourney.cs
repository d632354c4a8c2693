using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>A drafter begins the report for 2026 from that for 2025.</summary>
public class DraftingJourney(Sites sites) : IClassFixture<Sites>
{
    private const string Report = "FROM reports WHERE year = 2026";

    [Fact]
    public async Task A_year_begins_with_last_years_figures_and_is_written_with_bound_ones()
    {
        var page = await sites.SignInAsync("drafter");
        await page.GotoAsync("/reports");
        await page.Locator(".open-year", new() { HasText = "2026 年度" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.Field("T3.N.P").WaitForAsync();
        await Expect(page.SaveMark()).ToHaveTextAsync("已打开");

        await CarriedOverAsync(page);
        await BindAsync(page);
        await UndoAndRedoAsync(page);
        await NothingHappenedAsync(page);
        await RestoreAsync(page);
    }

    private async Task CarriedOverAsync(IPage page)
    {
        await Expect(page.Field("T3.C.T")).ToHaveValueAsync("0");
        await Expect(page.Field("T2.NORM.INFORCE")).ToHaveValueAsync("85");
        await Expect(page.Field("PREAMBLE")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("现发布《吴忠市人民政府办公室2026年政府信息公开工作年度报告》"));
        await Expect(page.Locator(".progress-list li").Nth(1)).ToContainTextAsync("168");
        await page.GetByRole(AriaRole.Button, new() { Name = "对照上年" }).ClickAsync();
        await Expect(page.Locator("td:has([data-field='T3.N.P']) .last-year")).ToHaveTextAsync("上年 35");
        await Expect(page.Locator(".text-pair:has(#S5) .last-year-text .words")).ToContainTextAsync("2025年");
        await page.GetByRole(AriaRole.Button, new() { Name = "对照上年" }).ClickAsync();
        (await sites.Database.QueryAsync<string>($"SELECT p.agency_code || ' ' || p.year FROM publications p WHERE p.id = (SELECT carried_over_from {Report})")).ShouldBe("wuzhong-gov-office 2025");
    }

    private async Task BindAsync(IPage page)
    {
        await page.Field("S1.2").ClickAsync();
        await page.Keyboard.TypeAsync("2026年，收到政府信息公开申请{");
        var search = page.GetByRole(AriaRole.Combobox, new() { Name = "引用表格中的数" });
        await Expect(search).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("新收");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.GetByRole(AriaRole.Option, new() { Selected = true })).ToHaveTextAsync("表三“一、本年新收”行“自然人”列未填");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("件{");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.TypeAsync("。");
        await Expect(page.Field("S1.2")).ToHaveValueAsync("2026年，收到政府信息公开申请{T3.N.T}件。");
        await Expect(page.Locator("#S1\\.2-preview")).ToHaveTextAsync("印出来是：2026年，收到政府信息公开申请未填件。");

        await page.Field("T3.N.P").FillAsync("35");
        await page.Field("T3.N.B").FillAsync("2");
        await Expect(page.Locator("#S1\\.2-preview")).ToHaveTextAsync("印出来是：2026年，收到政府信息公开申请37件。");
        await page.SavedAsync();
        (await sites.Database.QueryAsync<string>($"SELECT texts->>'S1.2' {Report}")).ShouldBe("2026年，收到政府信息公开申请{T3.N.T}件。");
        (await sites.Database.QueryAsync<long>("SELECT count(*) FROM report_edits WHERE after LIKE '%申请{'")).ShouldBe(0, "a sentence is not stored while its cell is being chosen");
        await page.Field("T3.N.B").FillAsync("3");
        await Expect(page.Locator("#S1\\.2-preview mark")).ToHaveTextAsync("38");
        await page.SavedAsync();
    }

    private async Task UndoAndRedoAsync(IPage page)
    {
        await page.Field("S1.2").ClickAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Locator("#draft-message")).ToHaveTextAsync("已撤销：表三“一、本年新收”行“商业企业”列恢复为“空”");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("35");
        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("");
        await page.Keyboard.PressAsync("Control+y");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("35");
        await page.GetByRole(AriaRole.Button, new() { Name = "重做" }).ClickAsync();
        await Expect(page.Locator("#draft-message")).ToHaveTextAsync("已重做：表三“一、本年新收”行“商业企业”列恢复为“3”");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("38");
        await page.SavedAsync();
        (await sites.Database.QueryAsync<string>("SELECT string_agg(kind, ' ' ORDER BY version) FROM report_edits WHERE kind IN ('Undone', 'Redone')")).ShouldBe("Undone Undone Redone Redone");
    }

    private async Task NothingHappenedAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "本年未收到申请" }).ClickAsync();
        var question = page.GetByRole(AriaRole.Dialog);
        await Expect(question).ToContainTextAsync("有 2 个数将改为 0：表三“一、本年新收”行“自然人”列 35，表三“一、本年新收”行“商业企业”列 3。");
        await question.GetByRole(AriaRole.Button, new() { Name = "改数并替换文字" }).ClickAsync();
        await Expect(page.Field("T3.F.T")).ToHaveValueAsync("0");
        await Expect(page.Field("S1.2")).ToHaveValueAsync("2026年，本机关未收到政府信息公开申请。");
        await page.SavedAsync();
        (await sites.Database.QueryAsync<bool>($"SELECT t3 = array_fill(0, ARRAY[175]) {Report}")).ShouldBeTrue();
        (await sites.Database.QueryAsync<long>("SELECT count(DISTINCT step) FROM report_edits WHERE version = (SELECT max(version) FROM report_edits)")).ShouldBe(1);

        await page.Keyboard.PressAsync("Control+z");
        await Expect(page.Field("S1.2")).ToHaveValueAsync("2026年，收到政府信息公开申请{T3.N.T}件。");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("38");
        await Expect(page.Field("T3.R1.P")).ToHaveValueAsync("");
        await page.SavedAsync();
    }

    private static async Task RestoreAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "修改记录" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "开始填报" }).ClickAsync();
        await page.GetByLabel("恢复（二）依申请公开情况").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "恢复勾选的" }).ClickAsync();
        await page.Field("S1.2").WaitForAsync();
        await Expect(page.Field("S1.2")).ToHaveValueAsync("");
        await Expect(page.Field("T3.N.T")).ToHaveValueAsync("38");
    }
}
