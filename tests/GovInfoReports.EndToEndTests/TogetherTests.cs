using GovInfoReports.EndToEndTests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovInfoReports.EndToEndTests;

/// <summary>Two people in one draft, each in a browser of their own.</summary>
public class TogetherTests(Sites sites) : IClassFixture<Sites>
{
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
        await Expect(conflict.Locator("p")).ToHaveTextAsync("表二「行政强制」行「本年处理决定数量」列已被他人改为“31”，您填写的是“32”，请选择保留哪一个。", new() { Timeout = 20_000 });
        await conflict.GetByRole(AriaRole.Button, new() { Name = "保留我填的“32”" }).ClickAsync();
        await lead.SavedAsync();
        (await sites.Database.QueryAsync<int>("SELECT t2[9] FROM reports WHERE status = 'Draft' AND revision = 2")).ShouldBe(32);
    }
}
