using System.Collections.Immutable;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Cli.Commands;

/// <summary><c>govinfo check</c>: findings and what was normalised.</summary>
internal sealed class CheckCommand : ICommand
{
    private const string JsonOption = "--json";

    public string Verb => "check";

    public string Usage =>
        """
        govinfo check 文件… [--json]
            读入年度报告（Word .docx、纯文本、Markdown、网页 HTML 或本系统的 JSON；“-”表示标准输入），
            列出检查结果和读入时所作的整理。几份文件一起检查时，同一机关的上年报告用于核对衔接，
            同年其他机关的报告用于查找雷同。--json 输出供程序使用的 JSON。
            返回值：0 没有错误，1 有错误，2 不能作为年度报告读取。
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var files = arguments.Where(argument => argument != JsonOption).ToList();
        if (files.Find(file => file.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
        {
            throw new CommandException($"check 没有“{unknown}”这个选项；可用的选项是 --json。");
        }

        if (files.Count == 0)
        {
            throw new CommandException("请写明要检查的文件，例如：govinfo check 报告.txt。");
        }

        var read = new List<CheckOutcome>();
        foreach (var file in files)
        {
            read.Add(await ReadAsync(file, terminal, cancellationToken));
        }

        var outcomes = CheckTogether(read);

        foreach (var outcome in outcomes.Where(outcome => outcome.Failure is not null))
        {
            await terminal.WriteErrorAsync($"{outcome.File}：{outcome.Failure}");
        }

        var text = arguments.Contains(JsonOption) ? CheckJson.Write(outcomes) : string.Concat(outcomes.Select(CheckText.Write));
        await terminal.WriteAsync(text, cancellationToken);
        return outcomes.Max(outcome => outcome.ExitCode);
    }

    private static async Task<CheckOutcome> ReadAsync(string file, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return new CheckOutcome(file, await ReportFile.ReadAsync(file, terminal, cancellationToken), [], null);
        }
        catch (ImportException exception)
        {
            return new CheckOutcome(file, null, [], exception.Message);
        }
    }

    private static List<CheckOutcome> CheckTogether(List<CheckOutcome> read)
    {
        ImmutableArray<FilledReport> all = [.. read.Select(outcome => outcome.Imported?.Report).OfType<FilledReport>()];
        return
        [
            .. read.Select(outcome => outcome.Imported is { } imported
                ? outcome with { Findings = imported.Check(all) }
                : outcome),
        ];
    }
}

/// <summary>What became of one file: a report with findings, or a failure to read.</summary>
internal sealed record CheckOutcome(string File, ImportedReport? Imported, ImmutableArray<Finding> Findings, string? Failure)
{
    public int ExitCode => this switch
    {
        { Imported: null } => Cli.ExitCode.Unusable,
        _ when Findings.Any(finding => finding.Severity == Severity.Error) => Cli.ExitCode.ErrorsFound,
        _ => Cli.ExitCode.Success,
    };
}
