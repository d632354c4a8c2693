using System.Security.Cryptography;
using GovInfoReports.Core.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

internal sealed class UserCommand : StoreCommand
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    public override string Verb => "user";

    public override string Usage =>
        $"""
        govinfo user add 账号 姓名 角色 [机关代码]
            新建账号，打印初始密码。角色：{string.Join("、", Enum.GetValues<AccountRole>().Select(role => $"{role}（{role.Name()}）"))}。
        govinfo user reset 账号
            重置密码并解除锁定，打印新密码。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var accounts = services.GetRequiredService<AccountService>();
        var password = NewPassword();
        switch (arguments)
        {
            case ["add", var name, var person, var role, ..] when arguments.Count <= 5:
                await accounts.CreateAsync(Actor.Operator, new NewAccount(name, person, RoleOf(role), arguments.ElementAtOrDefault(4), password), cancellationToken);
                await terminal.WriteAsync($"已新建账号 {name}，初始密码 {password}\n", cancellationToken);
                return ExitCode.Success;
            case ["reset", var name]:
                await accounts.ResetPasswordAsync(Actor.Operator, name, password, cancellationToken);
                await terminal.WriteAsync($"账号 {name} 的新密码 {password}\n", cancellationToken);
                return ExitCode.Success;
            default:
                throw new CommandException($"用法：\n{Usage}");
        }
    }

    private static AccountRole RoleOf(string name) =>
        Enum.TryParse<AccountRole>(name, ignoreCase: true, out var role) && Enum.IsDefined(role)
            ? role
            : throw new CommandException($"没有“{name}”这个角色；可用：{string.Join("、", Enum.GetNames<AccountRole>())}。");

    // One of each kind that the password rules ask for, then enough at random.
    private static string NewPassword() => $"G{RandomNumberGenerator.GetString(Letters, 14)}g7";
}
