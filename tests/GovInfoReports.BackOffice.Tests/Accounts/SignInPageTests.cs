using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.BackOffice.Tests.Accounts;

public class SignInPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Theory]
    [InlineData(AccountRole.Drafter, "/reports")]
    [InlineData(AccountRole.AgencyLead, "/reports")]
    [InlineData(AccountRole.Reviewer, "/board")]
    [InlineData(AccountRole.Administrator, "/accounts")]
    [InlineData(AccountRole.Auditor, "/audit")]
    public async Task Everybody_begins_where_their_work_is(AccountRole role, string address)
    {
        var owner = await store.AddOfficeAsync();
        var name = $"{owner.AgencyCode}-me";
        await store.AddAccountAsync(name, role, role switch { AccountRole.Reviewer => owner.OfficeCode, AccountRole.Administrator or AccountRole.Auditor => null, _ => owner.AgencyCode });
        var visitor = await office.SignInAsync(name);

        (await visitor.GetAsync("/")).Location.ShouldBe(address);
        var page = await visitor.GetAsync(address);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Words(".who").Single().ShouldEndWith($"（{role.Name()}）");
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_the_name_stays()
    {
        var owner = await store.AddOfficeAsync();

        var refused = await office.Visit().SignInAsync($"{owner.AgencyCode}-d", "wrong");

        refused.Status.ShouldBe(HttpStatusCode.OK);
        refused.Words("[role=alert]").ShouldBe(["账号或密码不正确。"]);
        refused.Page.GetElementById("name")!.GetAttribute("value").ShouldBe($"{owner.AgencyCode}-d");
        refused.Page.GetElementById("password")!.GetAttribute("value").ShouldBeNull();
    }

    [Fact]
    public async Task After_five_failures_the_right_password_does_not_help()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = office.Visit();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await visitor.SignInAsync($"{owner.AgencyCode}-d", "wrong");
        }

        var locked = await visitor.SignInAsync($"{owner.AgencyCode}-d");

        locked.Words("[role=alert]").ShouldBe(["账号因多次输错密码已锁定，请 15 分钟后再试或联系系统管理员。"]);
        (await visitor.GetAsync("/reports")).Location.ShouldBe("/sign-in?returnUrl=%2Freports");
    }

    [Theory]
    [InlineData("/reports?x=1", "/reports?x=1")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("evil", "/")]
    [InlineData("", "/")]
    public async Task Signing_in_leads_only_to_pages_of_this_site(string asked, string reached)
    {
        var owner = await store.AddOfficeAsync();

        var answer = await office.Visit().SignInAsync($"{owner.AgencyCode}-d", address: $"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");

        (answer.Status, answer.Location).ShouldBe((HttpStatusCode.Found, reached));
    }

    [Theory]
    [InlineData("/\t/evil.example/")]
    [InlineData("/\n/evil.example/")]
    public async Task What_a_browser_would_strip_does_not_hide_another_site(string asked)
    {
        var owner = await store.AddOfficeAsync();

        var answer = await office.Visit().SignInAsync($"{owner.AgencyCode}-d", address: $"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");

        answer.Status.ShouldBe(HttpStatusCode.Found);
        answer.Location.ShouldNotBeNull().ShouldNotStartWith("//");
        answer.Location.ShouldNotContain('\t');
        answer.Location.ShouldNotContain('\n');
    }

    [Fact]
    public async Task Signing_out_is_recorded_and_ends_the_session()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var answer = await visitor.PressAsync(await visitor.GetAsync("/reports"), "退出");

        (answer.Status, answer.Location).ShouldBe((HttpStatusCode.Found, "/sign-in"));
        (await visitor.GetAsync("/reports")).Location.ShouldBe("/sign-in?returnUrl=%2Freports");
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM audit_entries WHERE action = 'SignedOut' AND subject = $1 AND actor_id = $2", $"{owner.AgencyCode}-d", owner.Drafter.AccountId))
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_reset_password_ends_the_session_at_its_next_request()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");
        using (var scope = store.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountService>()
                .ResetPasswordAsync(Actor.Operator, $"{owner.AgencyCode}-d", "Another-Password-2", TestContext.Current.CancellationToken);
        }

        (await visitor.GetAsync("/reports")).Location.ShouldBe("/sign-in?returnUrl=%2Freports");
        (await visitor.GetAsync("/drafts/token")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_page_of_another_role_is_not_found()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        foreach (var address in (string[])["/board", "/board.xlsx", "/queue", "/accounts", "/audit", "/no-such-page"])
        {
            var answer = await visitor.GetAsync(address);

            answer.Status.ShouldBe(HttpStatusCode.NotFound, address);
            answer.Words("h1").ShouldBe(["没有找到这个页面"], address);
        }
    }
}
