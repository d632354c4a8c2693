using System.Text;
using System.Text.RegularExpressions;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Text;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests;

public partial class RoundTripTests
{
    private static readonly Dictionary<string, Func<FilledReport, byte[]>> Writers = new()
    {
        ["json"] = ReportJson.Write,
        ["xlsx"] = ReportXlsxWriter.Write,
        ["docx"] = ReportDocxWriter.Write,
        ["html"] = report => Encoding.UTF8.GetBytes(ReportHtmlPage.Write(report)),
        ["fragment.html"] = report => Encoding.UTF8.GetBytes(ReportHtmlFragment.Write(report)),
        ["md"] = report => Encoding.UTF8.GetBytes(ReportMarkdownWriter.Write(report)),
        ["txt"] = report => Encoding.UTF8.GetBytes(ReportTextWriter.Write(report)),
    };

    public static TheoryData<string> Formats => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_seed_reads_back_equal_in_every_field(string format)
    {
        foreach (var report in Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report))
        {
            ShouldReadBack(report, format, report.Agency);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Five_hundred_generated_reports_read_back_equal_in_every_field(string format)
    {
        for (var seed = 0; seed < 500; seed++)
        {
            ShouldReadBack(GeneratedReports.Typed(seed), format, $"report {seed}");
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("fragment.html")]
    public void A_seed_reads_back_from_a_page_that_a_portal_stripped(string format)
    {
        foreach (var report in Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report))
        {
            var stripped = Attributes().Replace(Encoding.UTF8.GetString(Writers[format](report)), string.Empty);

            ReportImporter.Import(Encoding.UTF8.GetBytes(stripped), "报告.html").Report.ShouldBe(report);
        }
    }

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    public void A_seed_reads_back_when_the_first_line_was_deleted(string format)
    {
        foreach (var report in Seeds.All.Select(seed => ReportImporter.Import(seed.Bytes, seed.FileName).Report))
        {
            var text = Encoding.UTF8.GetString(Writers[format](report));

            ReportImporter.Import(Encoding.UTF8.GetBytes(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]), "报告." + format).Report.ShouldBe(report);
        }
    }

    [Theory]
    [InlineData("html", "(<td id=\"T3\\.N\\.P\"[^>]*>)35")]
    [InlineData("md", "(\\| )35(?= \\|)")]
    [InlineData("txt", "(\t)35(?=\t)")]
    public void A_figure_that_cannot_be_read_is_told(string format, string figure)
    {
        var seed = Seeds.GovernmentOffice;
        var text = Encoding.UTF8.GetString(Writers[format](ReportImporter.Import(seed.Bytes, seed.FileName).Report));
        var edited = Regex.Replace(text, figure, "$1三十五", RegexOptions.None, TimeSpan.FromSeconds(10));
        edited.ShouldNotBe(text);

        var imported = ReportImporter.Import(Encoding.UTF8.GetBytes(edited), "报告." + format);

        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
        imported.Normalised.ShouldContain(new Normalisation("FIGURE", "T3.N.P", "三十五", string.Empty));
    }

    private static void ShouldReadBack(FilledReport report, string format, string name)
    {
        var imported = ReportImporter.Import(Writers[format](report), "报告." + format);

        foreach (var text in report.Edition.Texts)
        {
            imported.Report.Content.Text(text.Key).ShouldBe(report.Content.Text(text.Key), customMessage: $"{name}, {text.Key}");
        }

        imported.Report.ShouldBe(report, customMessage: name);
        imported.Normalised.ShouldBeEmpty(customMessage: name);
    }

    [GeneratedRegex(" (?:data-[a-z]+|style|class|id)=\"[^\"]*\"")]
    private static partial Regex Attributes();
}
