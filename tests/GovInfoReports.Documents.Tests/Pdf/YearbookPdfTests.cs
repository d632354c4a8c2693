using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Pdf;
using GovInfoReports.TestSupport;
using GovInfoReports.TestSupport.Pdf;
using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Documents.Tests.Pdf;

public class YearbookPdfTests
{
    private static readonly FontSet Fonts = FontSet.Load(null);

    [Fact]
    public void A_yearbook_of_reports_with_equal_tables_keeps_the_rules_of_PDF_A_2u_and_PDF_UA_1() =>
        PdfConformance.Check(Yearbook(3)).ShouldBeEmpty();

    [Fact]
    public void A_report_more_adds_its_pages_and_no_font()
    {
        var (one, three) = (Read(1), Read(3));

        three.Pages.Count.ShouldBe(3 * one.Pages.Count);
        three.Fonts.Count.ShouldBe(one.Fonts.Count);
    }

    private static PdfReading Read(int copies) => new(new PdfFileReader(Yearbook(copies)));

    private static byte[] Yearbook(int copies)
    {
        var report = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
        return ReportPdfWriter.WriteYearbook("吴忠市政府信息公开工作年度报告汇编", "吴忠市人民政府办公室", Enumerable.Repeat(report, copies), Fonts);
    }
}
