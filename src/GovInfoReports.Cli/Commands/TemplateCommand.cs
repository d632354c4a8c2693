using System.Globalization;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Cli.Commands;

/// <summary><c>govinfo template</c>: a report to fill in.</summary>
internal sealed class TemplateCommand(TimeProvider clock) : ICommand
{
    private const string AnyAgency = "某某市某某局";

    public string Verb => "template";

    public string Usage =>
        $"""
        govinfo template --to {string.Join('|', ReportWriters.Names)} [--agency 机关名称] [--year 年度] [-o 输出文件]
            输出待填的年度报告：标题和引言已写好，数字和其他文字空着；Excel 工作簿填好后可以导入。
            不写机关时用“{AnyAgency}”，不写年度时是去年。
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var options = CommandOptions.Parse(Verb, arguments, "--to", "--agency", "--year", "-o");
        if (options.Words.Count > 0)
        {
            throw new CommandException($"template 不读取文件；“{options.Words[0]}”是多余的。");
        }

        var write = ReportWriters.Get(options["--to"] ?? throw new CommandException("请用 --to 写明格式，例如：--to xlsx。"));
        var agency = options["--agency"] ?? AnyAgency;
        if (string.IsNullOrWhiteSpace(agency))
        {
            throw new CommandException("--agency 后面请写机关的名称。");
        }

        var report = PreparedReport.Of(ReportEditions.All[^1], agency, YearOf(options["--year"]));
        await terminal.SaveAsync(write(report), options["-o"], cancellationToken);
        return ExitCode.Success;
    }

    // Reports are written in January for the year before.
    private int YearOf(string? text)
    {
        if (text is null)
        {
            return clock.GetUtcNow().AddHours(8).Year - 1;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2099
            ? year
            : throw new CommandException($"“{text}”不是年度；请写 1900 至 2099，例如：--year 2026。");
    }
}
