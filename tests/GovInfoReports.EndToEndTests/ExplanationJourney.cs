using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>Warnings are explained, one explanation is refused, its words are mended, the report is approved.</summary>
public class ExplanationJourney(Sites sites) : IClassFixture<Sites>
{
    private const string Explained = "数据为全市口径，与司法局台账一致。";

    [Fact]
    public async Task One_of_the_explanations_is_refused_and_the_words_are_mended()
    {
        var drafter = await sites.SignInAsync("drafter");
        await drafter.OpenDraftAsync();
        await drafter.Locator(".finding[data-rule='T3-FIX'] .fix").ClickAsync();
        await drafter.SavedAsync();
        await ExplainAsync(drafter);

        var reviewer = await sites.SignInAsync("reviewer");
        await OpenAsync(reviewer);
        await RefuseAsync(reviewer, "S-TERM", "请统一写作信息处理费。");
        await CommentAsync(reviewer, "请写明口径。");
        await ReturnAsync(reviewer);

        await MendAsync(drafter);

        await OpenAsync(reviewer);
        await Expect(reviewer.Locator(".settled .finding[data-rule='S-TERM'] .given")).ToContainTextAsync("请统一写作信息处理费。");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "只看修改" }).ClickAsync();
        await Expect(reviewer.Locator(".changes del")).ToHaveTextAsync("公开");
        await Expect(reviewer.Locator(".changes ins")).ToHaveCountAsync(0);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "全部采纳" }).ClickAsync();
        await Expect(reviewer.Locator(".finding.warning:not([data-state='accepted'])")).ToHaveCountAsync(0);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "审核通过" }).ClickAsync();
        await Expect(reviewer.Locator(".title-row .status")).ToHaveTextAsync("审核通过");
    }

    // Each box saves itself when it is left.
    private static async Task ExplainAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "预览与提交" }).ClickAsync();
        var boxes = page.Locator(".finding.warning textarea");
        await boxes.First.WaitForAsync();
        foreach (var box in await boxes.AllAsync())
        {
            await box.FillAsync(Explained);
            await box.BlurAsync();
        }

        await Expect(page.Locator(".saved")).ToContainTextAsync(Enumerable.Repeat("已保存", await boxes.CountAsync()));
        await page.ReloadAsync();
        await Expect(page.Locator(".finding.warning[data-state='open']")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "提交审核" }).ClickAsync();
        await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("待审核");
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync("/queue?status=Submitted");
        await page.GetByRole(AriaRole.Link, new() { Name = "审核", Exact = true }).ClickAsync();
        await ReadyAsync(page);
    }

    // The script shows the button once it listens.
    private static Task ReadyAsync(IPage page) => Expect(page.Locator("#review-keys")).ToBeVisibleAsync();

    private static async Task RefuseAsync(IPage page, string rule, string reason)
    {
        var card = page.Locator($".finding[data-rule='{rule}']");
        await card.GetByText("不采纳", new() { Exact = true }).ClickAsync();
        await card.GetByLabel("不采纳的理由").FillAsync(reason);
        await card.GetByRole(AriaRole.Button, new() { Name = "不采纳" }).ClickAsync();
        await Expect(card).ToHaveAttributeAsync("data-state", "refused");
        await ReadyAsync(page);
    }

    // The words of the finding looked at are what the comment is about.
    private static async Task CommentAsync(IPage page, string text)
    {
        await page.Locator(".finding[data-rule='N-DOC'] .rule").First.ClickAsync();
        await page.Keyboard.PressAsync("c");
        await Expect(page.GetByLabel("引用的文字（可不填）")).ToHaveValueAsync("发布现行有效政府规章 5 部");
        await page.GetByLabel("批注内容").FillAsync(text);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("article.comment .words")).ToHaveTextAsync(text);
        await Expect(page.Locator(".report-body mark.comment")).ToHaveTextAsync("发布现行有效政府规章 5 部");
        await ReadyAsync(page);
    }

    private static async Task ReturnAsync(IPage page)
    {
        await page.Keyboard.PressAsync("b");
        await page.GetByLabel("说明不充分").CheckAsync();
        await page.GetByLabel("审核意见（退回时必填）").FillAsync("请更正用语。");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("退回修改");
        await Expect(page.Locator(".history .reasons")).ToHaveTextAsync("说明不充分");
    }

    private static async Task MendAsync(IPage page)
    {
        await page.OpenDraftAsync();
        await page.Field("S6").FillAsync((await page.ValueAsync("S6")).Replace("信息公开处理费", "信息处理费", StringComparison.Ordinal));
        await page.SavedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "预览与提交" }).ClickAsync();
        await Expect(page.Locator("article.comment .words")).ToHaveTextAsync("请写明口径。");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交审核" }).ClickAsync();
        await Expect(page.Locator(".title-row .status")).ToHaveTextAsync("待审核");
    }
}
