using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Cli.Commands;

/// <summary><c>govinfo schema</c>: the JSON Schema of a report.</summary>
internal sealed class SchemaCommand : ICommand
{
    public string Verb => "schema";

    public string Usage =>
        """
        govinfo schema [格式版本]
            输出年度报告 JSON 的 JSON Schema；不写版本时用最新的格式（2021）。
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Count > 1)
        {
            throw new CommandException("schema 一次只输出一个格式版本，例如：govinfo schema 2021。");
        }

        var id = arguments is [var named] ? named : ReportEditions.All[^1].Id;
        var edition = ReportEditions.All.FirstOrDefault(edition => edition.Id == id)
            ?? throw new CommandException($"没有“{id}”这个格式版本；可用的版本有 {string.Join('、', ReportEditions.All.Select(edition => edition.Id))}。");
        await terminal.Output.WriteAsync(ReportJsonSchema.Write(edition), cancellationToken);
        return ExitCode.Success;
    }
}
