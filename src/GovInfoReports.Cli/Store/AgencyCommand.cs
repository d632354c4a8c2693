using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

internal sealed class AgencyCommand : StoreCommand
{
    public override string Verb => "agency";

    public override string Usage =>
        $"""
        govinfo agency add 代码 名称 类型 [上级代码]
            新建机关；代码用于公开网址，不能更改。类型：{string.Join("、", Enum.GetNames<AgencyKind>())}
            （政务公开办、部门、开发区园区、政府办公室）。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments is not ["add", var code, var name, var kind, ..] || arguments.Count > 5)
        {
            throw new CommandException($"用法：\n{Usage}");
        }

        await services.GetRequiredService<AgencyService>().CreateAsync(
            Actor.Operator, new NewAgency(code, name, KindOf(kind), arguments.ElementAtOrDefault(4)), cancellationToken);
        await terminal.WriteAsync($"已新建机关 {code}（{name}）。\n", cancellationToken);
        return ExitCode.Success;
    }

    private static AgencyKind KindOf(string name) =>
        Enum.TryParse<AgencyKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? kind
            : throw new CommandException($"没有“{name}”这个类型；可用：{string.Join("、", Enum.GetNames<AgencyKind>())}。");
}
