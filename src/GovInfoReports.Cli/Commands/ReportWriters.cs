using System.Text;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Documents.Text;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Cli.Commands;

/// <summary>The formats a report can be written in, by the name that <c>--to</c> takes.</summary>
internal static class ReportWriters
{
    private const string Pdf = "pdf";

    private static readonly Lazy<FontSet> Fonts = new(() => FontSet.Load(Environment.GetEnvironmentVariable("Fonts__Directory")));

    private static readonly Dictionary<string, Func<FilledReport, byte[]>> Writers = new()
    {
        ["json"] = ReportJson.Write,
        ["docx"] = ReportDocxWriter.Write,
        ["xlsx"] = ReportXlsxWriter.Write,
        ["csv"] = report => ReportCsvWriter.Write(report),
        [Pdf] = report => WithFonts(fonts => ReportPdfWriter.Write(report, fonts)),
        ["html"] = report => Encoding.UTF8.GetBytes(ReportHtmlPage.Write(report)),
        ["fragment"] = report => Encoding.UTF8.GetBytes(ReportHtmlFragment.Write(report)),
        ["md"] = report => Encoding.UTF8.GetBytes(ReportMarkdownWriter.Write(report)),
        ["txt"] = report => Encoding.UTF8.GetBytes(ReportTextWriter.Write(report)),
    };

    public static IReadOnlyCollection<string> Names => Writers.Keys;

    /// <exception cref="CommandException">No such format.</exception>
    public static Func<FilledReport, byte[]> Get(string format) => Writers.TryGetValue(format, out var write)
        ? write
        : throw new CommandException($"不支持转换成“{format}”格式；可用的格式有 {string.Join('、', Writers.Keys)}。");

    /// <summary>Sentences about what the format cannot show as the report has it.</summary>
    /// <exception cref="CommandException">The fonts are missing.</exception>
    public static IEnumerable<string> Shortcomings(string format, FilledReport report) => format == Pdf
        ? WithFonts(fonts => RareCharacters.In(report, fonts)).Select(rare => rare.Sentence(report.Edition))
        : [];

    /// <exception cref="CommandException">The fonts are missing.</exception>
    public static FontSet LoadFonts() => WithFonts(fonts => fonts);

    private static T WithFonts<T>(Func<FontSet, T> use)
    {
        try
        {
            return use(Fonts.Value);
        }
        catch (FontException exception)
        {
            throw new CommandException(exception.Message);
        }
    }
}
