using GovInfoReports.Core.Store;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

internal sealed class MigrateCommand : StoreCommand
{
    private const int ToldEach = 500;
    private const string PasswordVariable = "PUBLIC_DATABASE_PASSWORD";

    public override string Verb => "migrate";

    public override string Usage =>
        $"""
        govinfo migrate
            把数据库升级到当前版本；环境变量 {PasswordVariable} 有值时，设为公众网站只读角色 {DatabaseMigrator.PublicRole} 的密码。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var password = Environment.GetEnvironmentVariable(PasswordVariable);
        var run = await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(string.IsNullOrEmpty(password) ? null : password, TellAsync, cancellationToken);
        await terminal.WriteAsync(run.Count == 0 ? "数据库已是最新版本。\n" : $"已执行 {run.Count} 项升级：{string.Join("、", run)}。\n", cancellationToken);
        return ExitCode.Success;

        Task TellAsync(int done, int all) =>
            done % ToldEach == 0 || done == all ? terminal.WriteAsync($"正在整理已发布的报告，供检索和统计：{done} / {all}\n", cancellationToken) : Task.CompletedTask;
    }
}
