using GovInfoReports.Core.Publications;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

internal sealed class VerifyCommand : StoreCommand
{
    public override string Verb => "verify";

    public override string Usage =>
        """
        govinfo verify
            核对全部发布版本的哈希链；有一处不符则退出码为 1。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var verdict = await services.GetRequiredService<ChainVerifier>().VerifyAsync(cancellationToken);
        await terminal.WriteAsync(Describe(verdict), cancellationToken);
        return verdict.Faults.Count == 0 ? ExitCode.Success : ExitCode.ErrorsFound;
    }

    private static string Describe(ChainVerdict verdict) => verdict switch
    {
        { Faults.Count: > 0 } => string.Concat(verdict.Faults.Select(fault => fault + "\n")) + $"{verdict.Count} 个发布版本中有 {verdict.Faults.Count} 处不符。\n",
        { Count: 0 } => "还没有发布版本。\n",
        _ => $"{verdict.Count} 个发布版本全部完好，链尾哈希 {verdict.Head}。\n",
    };
}
