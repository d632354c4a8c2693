using System.Text;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Documents.Text;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Cli.Commands;

/// <summary><c>govinfo convert</c>: a report in another format.</summary>
internal sealed class ConvertCommand : ICommand
{
    private static readonly Dictionary<string, Func<FilledReport, byte[]>> Writers = new()
    {
        ["json"] = ReportJson.Write,
        ["docx"] = ReportDocxWriter.Write,
        ["xlsx"] = ReportXlsxWriter.Write,
        ["csv"] = report => ReportCsvWriter.Write(report),
        ["pdf"] = WritePdf,
        ["html"] = report => Encoding.UTF8.GetBytes(ReportHtmlPage.Write(report)),
        ["fragment"] = report => Encoding.UTF8.GetBytes(ReportHtmlFragment.Write(report)),
        ["md"] = report => Encoding.UTF8.GetBytes(ReportMarkdownWriter.Write(report)),
        ["txt"] = report => Encoding.UTF8.GetBytes(ReportTextWriter.Write(report)),
    };

    public string Verb => "convert";

    public string Usage =>
        $"""
        govinfo convert 文件 --to {string.Join('|', Writers.Keys)} [-o 输出文件]
            把年度报告转换成另一种格式；没有 -o 时写到标准输出。
            返回值：0 完成，2 不能读取、不能写入或不支持的格式。
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var options = ConvertOptions.Parse(arguments);
        if (!Writers.TryGetValue(options.Format, out var write))
        {
            throw new CommandException($"不支持转换成“{options.Format}”格式；可用的格式有 {string.Join('、', Writers.Keys)}。");
        }

        var imported = await ReadAsync(options.File, terminal, cancellationToken);
        if (!imported.Normalised.IsEmpty)
        {
            await terminal.WriteErrorAsync($"{options.File}：读入时整理了 {imported.Normalised.Length} 处，其中 {imported.Unplaced.Length} 段文字没有位置；用 govinfo check 查看。");
        }

        await SaveAsync(write(imported.Report), options.Output, terminal, cancellationToken);
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

    private static byte[] WritePdf(FilledReport report)
    {
        try
        {
            return ReportPdfWriter.Write(report, FontSet.Load(Environment.GetEnvironmentVariable("Fonts__Directory")));
        }
        catch (FontException exception)
        {
            throw new CommandException(exception.Message);
        }
    }

    private static async Task SaveAsync(byte[] bytes, string? path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await terminal.Output.WriteAsync(bytes, cancellationToken);
            return;
        }

        try
        {
            await File.WriteAllBytesAsync(path, bytes, cancellationToken);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new CommandException($"{path}：不能写入这个文件；请检查路径和权限。");
        }
    }
}
