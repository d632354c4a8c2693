using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>Two people in one draft, each in a browser of their own.</summary>
public sealed class TogetherTests(Sites sites) : IClassFixture<Sites>, IAsyncDisposable
{
    /// <summary>Whoever stayed at a draft would be seen there by the next test.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var context in sites.Browser.Contexts.ToList())
            await context.CloseAsync();
    }

    [Fact]
    public async Task Different_fields_are_both_kept_and_shown_to_the_other()
    {
        var (drafter, lead) = (await sites.SignInAsync("drafter"), await sites.SignInAsync("lead"));
        await drafter.OpenDraftAsync();
        await lead.OpenDraftAsync();

        await drafter.Field("T2.LICENSE.DECISIONS").FillAsync("11");
        await lead.Field("T2.PENALTY.DECISIONS").FillAsync("22");
        await drafter.SavedAsync();
        await lead.SavedAsync();

        await Expect(lead.Field("T2.LICENSE.DECISIONS")).ToHaveValueAsync("11");
        await Expect(drafter.Field("T2.PENALTY.DECISIONS")).ToHaveValueAsync("22", new() { Timeout = 15_000 });
        await Expect(drafter.Locator(".conflict")).ToHaveCountAsync(0);
        await Expect(lead.Locator(".conflict")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_same_field_shows_both_values_to_the_second()
    {
        var (drafter, lead) = (await sites.SignInAsync("drafter"), await sites.SignInAsync("lead"));
        await drafter.OpenDraftAsync();
        await lead.OpenDraftAsync();

        // Neither hears of the other before both have typed.
        await lead.Context.SetOfflineAsync(true);
        await drafter.Field("T2.COERCION.DECISIONS").FillAsync("31");
        await drafter.SavedAsync();
        await lead.Field("T2.COERCION.DECISIONS").FillAsync("32");
        await lead.Context.SetOfflineAsync(false);

        var conflict = lead.Locator(".conflict");
        await Expect(conflict.Locator("p")).ToHaveTextAsync("表二“行政强制”行“本年处理决定数量”列已被他人改为“31”，您填写的是“32”，请选择保留哪一个。", new() { Timeout = 20_000 });
        await conflict.GetByRole(AriaRole.Button, new() { Name = "保留我填的“32”" }).ClickAsync();
        await lead.SavedAsync();
        (await sites.Database.QueryAsync<int>("SELECT t2[9] FROM reports WHERE status = 'Draft' AND revision = 2")).ShouldBe(32);
    }

    [Fact]
    public async Task Each_sees_who_else_is_there_and_in_which_field()
    {
        var (drafter, lead) = (await sites.SignInAsync("drafter"), await sites.SignInAsync("lead"));
        await drafter.OpenDraftAsync();
        await lead.OpenDraftAsync();

        await drafter.Field("S5").ClickAsync();
        await Expect(lead.Locator("#others")).ToHaveTextAsync("同时在填报：填报员（吴忠市人民政府办公室）（存在的主要问题及改进情况）");
        await Expect(lead.Locator(".text-field:has(#S5)")).ToHaveAttributeAsync("data-presence", "填报员（吴忠市人民政府办公室） 正在编辑");
        await Expect(drafter.Locator("#others")).ToContainTextAsync("单位负责人（吴忠市人民政府办公室）");

        await drafter.CloseAsync();
        await Expect(lead.Locator("#others")).ToHaveTextAsync("", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Undoing_what_another_has_changed_since_asks_first()
    {
        var (drafter, lead) = (await sites.SignInAsync("drafter"), await sites.SignInAsync("lead"));
        await drafter.OpenDraftAsync();
        await lead.OpenDraftAsync();
        var before = await drafter.ValueAsync("T2.NORM.REPEALED");
        await drafter.Field("T2.NORM.REPEALED").FillAsync("71");
        await drafter.SavedAsync();
        await Expect(lead.Field("T2.NORM.REPEALED")).ToHaveValueAsync("71");
        await lead.Field("T2.NORM.REPEALED").FillAsync("72");
        await lead.SavedAsync();

        await drafter.GetByRole(AriaRole.Button, new() { Name = "撤销" }).ClickAsync();

        await Expect(drafter.Locator(".conflict p")).ToHaveTextAsync($"表二“行政规范性文件”行“本年废止件数”列已被他人改为“72”，您填写的是“{before}”，请选择保留哪一个。");
        await drafter.Locator(".conflict").GetByRole(AriaRole.Button, new() { Name = "采用对方的“72”" }).ClickAsync();
        await Expect(drafter.Field("T2.NORM.REPEALED")).ToHaveValueAsync("72");
        (await sites.Database.QueryAsync<int>("SELECT t2[5] FROM reports WHERE status = 'Draft' AND revision = 2")).ShouldBe(72);
    }
}
