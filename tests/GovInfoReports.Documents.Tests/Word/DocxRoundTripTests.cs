using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Word;

public class DocxRoundTripTests
{
    private const string Document = "word/document.xml";

    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly WordFile Written = new(ReportDocxWriter.Write(Office));

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_seed_reads_back_equal(string code)
    {
        var seed = Seeds.Get(code);
        var report = ReportImporter.Import(seed.Bytes, seed.FileName).Report;

        var imported = Import(ReportDocxWriter.Write(report));

        imported.Report.ShouldBe(report);
        imported.Normalised.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_seed_reads_back_equal_when_another_program_dropped_the_properties(string code)
    {
        var seed = Seeds.Get(code);
        var report = ReportImporter.Import(seed.Bytes, seed.FileName).Report;

        Import(new WordFile(ReportDocxWriter.Write(report)).With("docProps/custom.xml", _ => null)).Report.ShouldBe(report);
    }

    [Fact]
    public void Styles_are_known_by_name_when_Word_gave_them_other_ids()
    {
        static string Renamed(string xml) => xml
            .Replace("\"Heading1\"", "\"1\"", StringComparison.Ordinal)
            .Replace("\"ReportText\"", "\"a4\"", StringComparison.Ordinal);

        var saved = new WordFile(Written.With("word/styles.xml", Renamed)).With(Document, Renamed);

        Import(saved).Normalised.ShouldBeEmpty();
        Import(saved).Report.ShouldBe(Office);
    }

    [Fact]
    public void What_was_typed_in_Word_is_read()
    {
        var edited = Written.With(Document, xml => xml
            .Replace("共办理依申请公开 38 件", "共办理依申请公开</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r><w:t>３9件", StringComparison.Ordinal)
            .Replace(">35<", ">36<", StringComparison.Ordinal));

        var imported = Import(edited);

        imported.Report.Content.Figures["T3.N.P"].ShouldBe(36);
        imported.Report.Content.Text(TextKey.DisclosureOnRequest).ShouldContain("共办理依申请公开３9件");
        imported.Normalised.ShouldBeEmpty();
    }

    [Fact]
    public void Another_title_makes_another_report()
    {
        var imported = Import(Written.With(Document, xml => xml.Replace(">2025 年政府信息公开工作年度报告<", ">2026年政府信息公开工作年度报告<", StringComparison.Ordinal)));

        imported.Report.Year.ShouldBe(2026);
        imported.Report.Title.ShouldBe("吴忠市人民政府办公室2026年政府信息公开工作年度报告");
    }

    [Fact]
    public void A_changed_heading_is_told()
    {
        var imported = Import(Written.With(Document, xml => xml.Replace("四、政府信息公开行政复议、行政诉讼情况", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", StringComparison.Ordinal)));

        imported.Report.Content.Figures.ShouldBe(Office.Content.Figures);
        imported.Normalised.ShouldHaveSingleItem().ShouldBe(
            new Normalisation("S-SIX", "T4", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、政府信息公开行政复议、行政诉讼情况"));
    }

    private static ImportedReport Import(byte[] bytes) => ReportImporter.Import(bytes, "报告.docx");
}
