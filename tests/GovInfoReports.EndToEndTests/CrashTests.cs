using GovInfoReports.EndToEndTests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>What is typed survives the loss of the server.</summary>
public class CrashTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task A_killed_back_office_loses_nothing_that_was_typed()
    {
        var page = await sites.SignInAsync("drafter");
        await page.OpenDraftAsync();
        await page.Field("T2.LICENSE.DECISIONS").FillAsync("77");
        await page.SavedAsync();

        await page.Field("S5").PressAsync("Control+End");
        await page.Keyboard.TypeAsync("这一句在服务器中断时输入，");
        await sites.Office.KillAsync();
        await page.Keyboard.TypeAsync("中断之后又输入了这一句。");
        await page.Field("T2.PENALTY.DECISIONS").FillAsync("88");
        await Expect(page.SaveMark()).ToContainTextAsync("未保存（网络或服务器中断，内容已存在本机，恢复后自动保存）");
        await sites.Office.StartAsync();

        await page.SavedAsync();
        await Expect(page.Field("S5")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("这一句在服务器中断时输入，中断之后又输入了这一句。$"));
        await Expect(page.Field("T2.PENALTY.DECISIONS")).ToHaveValueAsync("88");
        (await StoredAsync("texts->>'S5'")).ShouldEndWith("这一句在服务器中断时输入，中断之后又输入了这一句。");
        (await StoredAsync("t2[7] || ' ' || t2[8]")).ShouldBe("77 88");

        // The page is alive again, not only its text: a keystroke reaches the new circuit.
        await page.Field("T4.RECON.UPHELD").FillAsync("5");
        await Expect(page.Field("T4.RECON.TOTAL")).ToHaveValueAsync("5");
    }

    [Fact]
    public async Task A_closed_browser_tab_leaves_its_unsent_words_for_the_next()
    {
        var page = await sites.SignInAsync("lead");
        await page.OpenDraftAsync();
        await page.Context.SetOfflineAsync(true);
        await page.Field("S6").FillAsync("断网时输入的全文。");
        await Expect(page.SaveMark()).ToContainTextAsync("未保存");
        var address = page.Url;
        await page.CloseAsync();
        var next = await page.Context.NewPageAsync();
        await next.Context.SetOfflineAsync(false);

        await next.GotoAsync(address);

        await next.SavedAsync();
        await Expect(next.Field("S6")).ToHaveValueAsync("断网时输入的全文。");
        (await StoredAsync("texts->>'S6'")).ShouldBe("断网时输入的全文。");
    }

    private Task<string> StoredAsync(string expression) =>
        sites.Database.QueryAsync<string>($"SELECT {expression} FROM reports WHERE status = 'Draft' AND revision = 2");
}
