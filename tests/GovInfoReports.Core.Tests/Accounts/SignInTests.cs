using GovInfoReports.Core.Accounts;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Core.Tests.Accounts;

public class SignInTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_failures_lock_the_account_and_each_is_recorded()
    {
        var office = await store.AddOfficeAsync();
        var name = $"{office.AgencyCode}-d";

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await SignInAsync(name, "wrong")).ShouldBe("账号或密码不正确。");
        }

        (await SignInAsync(name, TestStore.Password)).ShouldBe("账号因多次输错密码已锁定，请 15 分钟后再试或联系系统管理员。");
        (await store.Database.QueryAsync<string>(
            "SELECT string_agg(action || '@' || coalesce(remote_address, '-'), ' ' ORDER BY at) FROM audit_entries WHERE subject = $1 AND action <> 'AccountCreated'", name))
            .ShouldBe("SignedIn@- " + string.Concat(Enumerable.Repeat("SignInFailed@127.0.0.1 ", 5)) + "LockedOut@127.0.0.1");
    }

    [Fact]
    public async Task A_reset_password_lifts_the_lock()
    {
        var office = await store.AddOfficeAsync();
        var name = $"{office.AgencyCode}-l";
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            await SignInAsync(name, "wrong");
        }

        using (var scope = store.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountService>().ResetPasswordAsync(Actor.Operator, name, "Another-Password-2", Cancellation);
        }

        (await SignInAsync(name, "Another-Password-2")).ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_name_answers_as_a_wrong_password()
    {
        (await SignInAsync("nobody", "x")).ShouldBe("账号或密码不正确。");
    }

    [Theory]
    [InlineData("1x", AccountRole.Auditor, null, "Long-Enough-1", "账号名须以字母开头，由 3 至 60 位字母、数字、点、横线组成。")]
    [InlineData("somebody", AccountRole.Drafter, null, "Long-Enough-1", "填报员、单位负责人和审核员须指定所属机关。")]
    [InlineData("somebody", AccountRole.Auditor, null, "short1A", "密码至少 10 位。")]
    public async Task A_bad_account_is_refused_with_a_remedy(string name, AccountRole role, string? agency, string password, string message)
    {
        using var scope = store.CreateScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountService>();

        var refused = await Should.ThrowAsync<RefusedException>(() => accounts.CreateAsync(Actor.Operator, new NewAccount(name, "某人", role, agency, password), Cancellation));

        refused.Message.ShouldBe(message);
    }

    private async Task<string?> SignInAsync(string name, string password)
    {
        using var scope = store.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<AccountService>().SignInAsync(name, password, "127.0.0.1", Cancellation)).Refusal;
    }
}
