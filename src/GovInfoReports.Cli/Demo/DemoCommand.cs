using GovInfoReports.Cli.Store;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Demo;

internal sealed class DemoCommand : StoreCommand
{
    public override string Verb => "demo";

    public override string Usage =>
        """
        govinfo demo
            在空数据库中装入演示数据：五份真实报告、机关和每个角色一个账号。切勿用于正式数据库。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<ReportsDbContext>();
        var empty = !await db.Agencies.AnyAsync(cancellationToken) && !await db.Accounts.AnyAsync(cancellationToken);
        if (empty)
        {
            await DemoData.LoadAsync(services, cancellationToken);
        }
        else if (!await db.Publications.AnyAsync(publication => publication.AgencyCode == DemoData.Corrected, cancellationToken))
        {
            throw new CommandException("数据库不是空的，不能装入演示数据；请换一个空数据库。");
        }

        var accounts = DemoData.Accounts.Select(account => $"    {account.UserName,-10}{account.Password,-16}{account.DisplayName}\n");
        await terminal.WriteAsync($"演示账号（账号、密码、角色）：\n{string.Concat(accounts)}", cancellationToken);
        return ExitCode.Success;
    }
}
