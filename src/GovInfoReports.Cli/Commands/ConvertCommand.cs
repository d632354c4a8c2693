using GovInfoReports.Documents.Import;

namespace GovInfoReports.Cli.Commands;

/// <summary><c>govinfo convert</c>: a report in another format.</summary>
internal sealed class ConvertCommand : ICommand
{
    public string Verb => "convert";

    public string Usage =>
        $"""
        govinfo convert 文件 --to {string.Join('|', ReportWriters.Names)} [-o 输出文件]
            把年度报告转换成另一种格式；没有 -o 时写到标准输出。
            返回值：0 完成，2 不能读取、不能写入或不支持的格式。
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var options = ConvertOptions.Parse(arguments);
        var write = ReportWriters.Get(options.Format);
        var imported = await ReadAsync(options.File, terminal, cancellationToken);
        if (!imported.Normalised.IsEmpty)
        {
            await terminal.WriteErrorAsync($"{options.File}：读入时整理了 {imported.Normalised.Length} 处，其中 {imported.Unplaced.Length} 段文字没有位置；用 govinfo check 查看。");
        }

        foreach (var shortcoming in ReportWriters.Shortcomings(options.Format, imported.Report))
        {
            await terminal.WriteErrorAsync($"{options.File}：{shortcoming}");
        }

        await terminal.SaveAsync(write(imported.Report), options.Output, cancellationToken);
        return ExitCode.Success;
    }

    private static async Task<ImportedReport> ReadAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await ReportFile.ReadAsync(file, terminal, cancellationToken);
        }
        catch (ImportException exception)
        {
            throw new CommandException($"{file}：{exception.Message}");
        }
    }
}
