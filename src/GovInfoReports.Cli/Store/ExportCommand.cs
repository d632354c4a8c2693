using System.Globalization;
using GovInfoReports.Cli.Commands;
using GovInfoReports.Core;
using GovInfoReports.Core.Publications;
using GovInfoReports.Documents;
using GovInfoReports.Documents.Archive;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.Cli.Store;

/// <summary><c>govinfo export</c>: the archive of a year that the public site offers.</summary>
internal sealed class ExportCommand : StoreCommand
{
    public override string Verb => "export";

    public override string Usage =>
        """
        govinfo export 年度 [-o 输出文件]
            把一个年度已发布的全部报告写成一个 ZIP 文件（各种格式、全部数据、清单和校验和）；没有 -o 时写到标准输出。
        """;

    protected override async Task<int> RunAsync(IReadOnlyList<string> arguments, IServiceProvider services, Terminal terminal, CancellationToken cancellationToken)
    {
        var options = CommandOptions.Parse(Verb, arguments, "-o");
        if (options.Words is not [var word] || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            throw new CommandException("请写明一个年度，例如：govinfo export 2025 -o 2025.zip。");
        }

        var publications = services.GetRequiredService<YearPublications>();
        var lines = await publications.ListAsync(year, cancellationToken);
        if (lines.Count == 0)
        {
            throw new CommandException($"{year} 年度还没有发布的报告。");
        }

        var reports = publications.ReadAsync(lines, cancellationToken)
            .Select(publication => new ArchivedReport(publication.AgencyCode, publication.ToReport(), publication.PublishedAt.ToChinaTime()));
        var setting = new PrintSetting(ReportWriters.LoadFonts());
        await terminal.SaveAsync(stream => YearArchive.WriteAsync(stream, year, reports, setting, cancellationToken), options["-o"]);
        await terminal.WriteErrorAsync($"写出 {lines.Count} 份报告。");
        return ExitCode.Success;
    }
}
