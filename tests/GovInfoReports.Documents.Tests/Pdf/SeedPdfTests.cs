using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;
using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Documents.Tests.Pdf;

/// <summary>The five real reports as PDF, judged by programs that are not ours.</summary>
public partial class SeedPdfTests
{
    private const int MostBytes = 300 * 1024;

    private static readonly FontSet Fonts = FontSet.Load(null);

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_and_figure_comes_out_in_order(string code)
    {
        var report = Report(code);
        var text = ReportWords.Condense(PageNumber().Replace(PdfTool.Run(Pdf(code), "pdftotext", "-raw", "-nopgbrk", "{}", "-"), string.Empty));

        var place = 0;
        foreach (var piece in ReportWords.Of(report))
        {
            var found = text.IndexOf(piece, place, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(place, $"“{piece}” is missing after “{text[Math.Max(0, place - 20)..place]}”");
            place = found + piece.Length;
        }

        place.ShouldBe(text.Length);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_radical_compatibility_or_private_character_comes_out(string code) =>
        ForeignSign().Matches(PdfTool.Run(Pdf(code), "pdftotext", "{}", "-")).Select(match => match.Value).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_font_is_embedded_as_a_subset_with_unicode_and_none_is_type_3(string code)
    {
        var fonts = PdfTool.Run(Pdf(code), "pdffonts", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        fonts.Length.ShouldBeInRange(5, 6);
        fonts.ShouldAllBe(font => FontLine().IsMatch(font));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_file_is_sound_tagged_named_and_small(string code)
    {
        var pdf = Pdf(code);

        PdfTool.Run(pdf, "qpdf", "--check", "{}").ShouldContain("No syntax or stream encoding errors found");
        var information = PdfTool.Run(pdf, "pdfinfo", "{}").Split('\n').Select(line => line.Split(':', 2)).Where(line => line.Length == 2).ToDictionary(line => line[0], line => line[1].Trim());
        information["Tagged"].ShouldBe("yes");
        information["Title"].ShouldBe(Report(code).Title);
        information["Page size"].ShouldBe("595.276 x 841.89 pts (A4)");
        pdf.Length.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_produced_structure_keeps_the_rules_of_PDF_A_2u_and_PDF_UA_1(string code) => PdfConformance.Check(Pdf(code)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_full_line_has_28_characters_and_a_full_page_of_text_22_lines(string code)
    {
        var pages = PrintedPages(Pdf(code));
        var full = pages.SelectMany(page => page).Where(line => line.IsText && line.Words.All(IsSquare) && Math.Abs(line.Left - 79.4) < 1 && line.Right > 520).ToList();

        full.Count.ShouldBeGreaterThan(10);
        // A stop may hang over the end; where a closing sign had to come in or go over, the line has one character more or less.
        var usual = full.Where(line => Stops.Contains(line.Words[^1]) ? line.Words.Length == 29 : line.Words.Length == 28).ToList();
        full.Except(usual).ShouldAllBe(line => line.Words.Length >= 27 && line.Words.Length <= 30);
        usual.Count.ShouldBeGreaterThan(full.Count * 6 / 10);
        pages.Where(page => page.TrueForAll(line => line.IsText)).ShouldAllBe(page => page.Count <= 22);
        // Behind the page of the title, one that is filled to its last line has 22.
        pages.Skip(1).Where(page => page.TrueForAll(line => line.IsText) && page[^1].Top > 700).ShouldAllBe(page => page.Count == 22);
    }

    [Fact]
    public void A_heading_inside_a_text_goes_to_the_next_page_with_the_heading_of_the_section()
    {
        var pages = PrintedPages(Pdf("wuzhong-jinji"));

        pages[^1].Take(2).Select(line => line.Words).ShouldBe(["六、其他需要报告的事项", "（一）政务公开重点任务落实情况"]);
    }

    [Fact]
    public void Parallel_renders_have_the_bytes_of_serial_ones()
    {
        var reports = Seeds.All.Select(seed => Report(seed.Code)).ToList();
        var serial = reports.Select(report => ReportPdfWriter.Write(report, Fonts)).ToList();

        Parallel.For(0, 400, index => ReportPdfWriter.Write(reports[index % reports.Count], Fonts).AsSpan().SequenceEqual(serial[index % serial.Count]).ShouldBeTrue());
    }

    [Fact]
    public void A_draft_says_so_on_each_page()
    {
        var pages = PdfTool.Run(ReportPdfWriter.Write(Report("wuzhong-miit"), Fonts, "草稿"), "pdftotext", "{}", "-").Split('\f', StringSplitOptions.RemoveEmptyEntries);

        pages.Length.ShouldBeGreaterThan(3);
        pages.ShouldAllBe(page => page.Contains("草稿") || (page.Contains('草') && page.Contains('稿')));
    }

    // In points: 天头, and the distance of two lines.
    private const double TopOfText = 37 * 72 / 25.4;
    private const double LinePitch = 225 * 72 / 25.4 / 22;
    private const string Stops = "。，、；：？！";

    private static FilledReport Report(string code)
    {
        var seed = Seeds.Get(code);
        return ReportImporter.Import(seed.Bytes, seed.FileName).Report;
    }

    private static byte[] Pdf(string code) => ReportPdfWriter.Write(Report(code), Fonts);

    private static bool IsSquare(char sign) => sign >= 0x2014 && !char.IsWhiteSpace(sign);

    private static List<List<PrintedLine>> PrintedPages(byte[] pdf)
    {
        var document = XDocument.Parse(Control().Replace(PdfTool.Run(pdf, "pdftotext", "-bbox", "{}", "-"), string.Empty));
        return [.. document.Descendants().Where(element => element.Name.LocalName == "page").Select(LinesOf)];
    }

    private static List<PrintedLine> LinesOf(XElement page) =>
        [.. page.Elements().Select(word => (Words: word.Value, Left: Number(word, "xMin"), Top: Number(word, "yMin"), Right: Number(word, "xMax"), Bottom: Number(word, "yMax")))
            .Where(word => word.Top < 740)
            .GroupBy(word => Math.Floor((((word.Top + word.Bottom) / 2) - TopOfText) / LinePitch))
            .Select(line => new PrintedLine(string.Concat(line.OrderBy(word => word.Left).Select(word => word.Words)), line.Min(word => word.Left), line.Max(word => word.Right), line.Min(word => word.Top), line.All(word => word.Bottom - word.Top > 13)))];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record PrintedLine(string Words, double Left, double Right, double Top, bool IsText);

    [GeneratedRegex("^— [0-9]+ —$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[\u2E80-\u2FDF\uE000-\uFAFF]")]
    private static partial Regex ForeignSign();

    [GeneratedRegex(@"^[A-Z]{6}\+\S+ +CID (?:Type 0C|TrueType) +Identity-H +yes yes yes ")]
    private static partial Regex FontLine();

    [GeneratedRegex("<!DOCTYPE[^>]*>")]
    private static partial Regex Control();
}
