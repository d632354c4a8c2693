using System.Text;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.Documents.Tests.Import;

public class PdfImportTests
{
    [Fact]
    public void Page_numbers_are_taken_out_and_told()
    {
        var marks = Fixtures.Get("libreoffice-go.pdf").Import().OfKind(NormalisationKind.Mark);

        marks.Select(mark => (mark.Before, mark.After)).Distinct().ShouldBe(Enumerable.Range(1, marks.Count).Select(page => ($"—{page}—", string.Empty)));
        marks.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_damaged_file_is_refused() => Refusal("%PDF-1.7\nabc"u8.ToArray()).ShouldBe("PDF 文件已损坏或加了密码，不能读取；请重新取得完整的文件，或改用报告的 Word 文档。");

    [Fact]
    public void A_scanned_file_is_refused() =>
        Refusal(Encoding.ASCII.GetBytes("""
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
            3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            """)).ShouldBe("这个 PDF 是扫描的图片，里面没有文字，不能读取；请改用报告的 Word 文档或文字版。");

    private static string Refusal(byte[] bytes) => Should.Throw<ImportException>(() => ReportImporter.Import(bytes, "报告.pdf")).Message;
}
