using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>The correction of 吴忠市人民政府办公室's report for 2025, from the draft to the citizen.</summary>
public class PublicationJourney(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_correction_is_drafted_returned_answered_approved_and_read()
    {
        var drafter = await sites.SignInAsync("drafter");
        await drafter.OpenDraftAsync();
        await FindingsAreThereAsync(drafter);
        await TypeAndPasteAsync(drafter);
        await ApplyFixAsync(drafter);
        await SubmitAsync(drafter, "已按勾稽关系更正总计行。");

        var reviewer = await sites.SignInAsync("reviewer");
        await OpenSubmittedAsync(reviewer);
        await reviewer.GetByText("退回原因（退回时至少选一项）").ClickAsync();
        await reviewer.GetByLabel("内容缺失").CheckAsync();
        await reviewer.GetByLabel("审核意见（退回时必填）").FillAsync("请在第六部分补充更正情况。");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "退回修改" }).ClickAsync();
        await Expect(reviewer.Locator(".title-row .status")).ToHaveTextAsync("退回修改");

        await AnswerAsync(drafter);

        await OpenSubmittedAsync(reviewer);
        await AcceptAllAsync(reviewer);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "审核通过" }).ClickAsync();
        await Expect(reviewer.Locator(".title-row .status")).ToHaveTextAsync("审核通过");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await Expect(reviewer.GetByRole(AriaRole.Alert)).ToHaveTextAsync("发布更正版本须填写向社会公开的更正说明。");
        await reviewer.Locator("#comment").FillAsync("更正表三（七）总计行：自然人 36 件、商业企业 2 件。");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await Expect(reviewer.Locator(".title-row .status")).ToHaveTextAsync("已发布");

        await CitizenReadsAsync(await reviewer.Context.NewPageAsync());
    }

    private static async Task FindingsAreThereAsync(IPage page)
    {
        await Expect(page.Locator(".finding.error")).ToHaveCountAsync(4);
        await Expect(page.Locator(".finding[data-rule='T3-BAL']").First).ToContainTextAsync("“自然人”列：第一项 35 + 第二项 1 = 36，第三项总计 38 + 第四项 0 = 38，相差 2");
        await Expect(page.Field("T3.R7.P")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.Locator(".finding[data-rule='T3-SUM'] .jump").First.ClickAsync();
        await Expect(page.Field("T3.R7.P")).ToBeFocusedAsync();
    }

    private static async Task TypeAndPasteAsync(IPage page)
    {
        await page.Field("T4.RECON.UPHELD").ClickAsync();
        await page.Keyboard.TypeAsync("３");
        await Expect(page.Field("T4.RECON.TOTAL")).ToHaveValueAsync("3");
        await page.Field("T4.RECON.UPHELD").FillAsync("0");
        await page.Field("T2.LICENSE.DECISIONS").FillAsync("1,024");
        await page.Field("T2.LICENSE.DECISIONS").PressAsync("Enter");
        await Expect(page.Field("T2.PENALTY.DECISIONS")).ToBeFocusedAsync();
        await Expect(page.Field("T2.LICENSE.DECISIONS")).ToHaveValueAsync("1024");
        await page.Field("T2.REG.ISSUED").PasteAsync("1\t2\t3\n12\t13\t84");
        await Expect(page.Field("T2.NORM.INFORCE")).ToHaveValueAsync("84");
        await page.Field("T2.REG.ISSUED").PasteAsync("0\t0\t0\n11\t13\t85");
        await page.Field("S1.3").PasteAsync("清理失效信息4600余条。");
        await page.SavedAsync();
        await Expect(page.Field("T2.REG.INFORCE")).ToHaveValueAsync("0");
    }

    private static async Task ApplyFixAsync(IPage page)
    {
        await page.Locator(".finding[data-rule='T3-FIX'] .fix").ClickAsync();
        await Expect(page.Field("T3.R7.P")).ToHaveValueAsync("36");
        await Expect(page.Field("T3.R7.B")).ToHaveValueAsync("2");
        await Expect(page.Locator(".finding.error")).ToHaveCountAsync(0);
        await Expect(page.Locator(".finding[data-rule='T3-FIX']")).ToHaveCountAsync(0);
        await page.SavedAsync();
    }

    private static async Task SubmitAsync(IPage page, string comment)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "预览与提交" }).ClickAsync();
        await page.GetByLabel("说明（可不填）").FillAsync(comment);
        foreach (var box in await page.Locator(".finding.warning[data-state='open'] textarea").AllAsync())
        {
            await box.FillAsync("已核实：数据沿用上年口径。");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "提交审核" }).ClickAsync();
        await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("待审核");
    }

    private static async Task OpenSubmittedAsync(IPage page)
    {
        await page.GotoAsync("/queue?status=Submitted");
        await page.GetByRole(AriaRole.Link, new() { Name = "审核", Exact = true }).ClickAsync();
        await Expect(page.Locator(".finding.error")).ToHaveCountAsync(0);
        await Expect(page.Locator(".finding.warning[data-rule='N-DOC']")).ToHaveCountAsync(2);
    }

    private static async Task AcceptAllAsync(IPage page)
    {
        var warnings = page.Locator(".finding.warning");
        await Expect(warnings.Locator(".explanation .words").First).ToHaveTextAsync("已核实：数据沿用上年口径。");
        await page.GetByRole(AriaRole.Button, new() { Name = "全部采纳" }).ClickAsync();
        await Expect(page.Locator(".finding.warning[data-state='accepted']")).ToHaveCountAsync(await warnings.CountAsync());
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.OpenDraftAsync();
        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("请在第六部分补充更正情况。");
        await page.Field("S6").PressAsync("Control+End");
        await page.Keyboard.TypeAsync("本次更正了表三总计行。");
        await page.SavedAsync();
        await SubmitAsync(page, "已补充。");
    }

    private async Task CitizenReadsAsync(IPage page)
    {
        var report = new Uri(sites.Public.Address, "reports/2025/wuzhong-gov-office").ToString();
        await page.GotoAsync(report);
        await Expect(page.Locator("[id='T3.R7.P']")).ToHaveTextAsync("36");
        await Expect(page.Locator("[id='T3.R7.B']")).ToHaveTextAsync("2");
        await Expect(page.Locator("[id='T2.LICENSE.DECISIONS']")).ToHaveTextAsync("1024");
        await Expect(page.Locator("body")).ToContainTextAsync("更正表三（七）总计行：自然人 36 件、商业企业 2 件。");
        await Expect(page.Locator("body")).ToContainTextAsync("本次更正了表三总计行。");
        await page.GotoAsync(report + "/v1");
        await Expect(page.Locator("[id='T3.R7.P']")).ToHaveTextAsync("38");
        await Expect(page.Locator("[id='T3.R7.B']")).ToHaveTextAsync("0");
    }
}
