using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class DocxImportTests
{
    private const string Damaged = "Word 文档已损坏、加了密码或没有传完，不能打开；请重新取得完整的文件。";
    private const string Invalid = "Word 文档的内容不合规范（XML 有错误或含有不允许的 DTD），不能读取；请用 Word 或 WPS 打开后另存一份再导入。";

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_seed_as_a_word_document_reads_equal(string code)
    {
        var report = Report(Seeds.Get(code));

        var imported = Import(DocxFile.Of(report));

        imported.Report.ShouldBe(report);
        imported.Normalised.ShouldBeEmpty();
    }

    [Fact]
    public void Tables_in_tables_read_equal()
    {
        var report = Report(Seeds.GovernmentOffice);

        var imported = Import(DocxFile.Of(report, table => DocxFile.Nested(DocxFile.Nested(table))));

        imported.Report.ShouldBe(report);
        imported.Normalised.ShouldBeEmpty();
    }

    [Fact]
    public void Bold_breaks_and_tracked_changes_are_read_as_word_shows_them()
    {
        var imported = Import(DocxFile.OfBody("""
            <w:p><w:r><w:t>某市某局</w:t><w:br/><w:t>2025年政府信息公开工作年度报告</w:t></w:r></w:p>
            <w:p><w:pPr><w:outlineLvl w:val="0"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>一、总体情况</w:t></w:r></w:p>
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>一是</w:t></w:r><w:del><w:r><w:t>没有</w:t></w:r></w:del><w:ins><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>公开了。</w:t></w:r></w:ins></w:p>
            <w:p><w:r><w:t>二、主动公开政府信息情况</w:t></w:r></w:p>
            """));

        imported.Report.Agency.ShouldBe("某市某局");
        imported.Report.Title.ShouldBe("某市某局2025年政府信息公开工作年度报告");
        imported.Report.Content.Text(TextKey.Overview).ShouldBe("**一是**公开了。");
    }

    [Fact]
    public void Archives_of_another_kind_are_refused()
    {
        Refusal(DocxFile.Zip(("xl/workbook.xml", "<x/>"u8.ToArray()))).ShouldStartWith("没有读到年度报告的结构");
        Refusal(DocxFile.Zip([])).ShouldBe("这是压缩文件，不是 Word 文档（.docx）；请选择报告的 Word 文档、网页或文字版。");
    }

    [Fact]
    public void Bombs_are_refused()
    {
        const string message = "文件解压后过大（超过 100 MB 或压缩前后相差 100 倍以上），可能是恶意构造的压缩文件，没有读取；请检查文件来源，重新取得报告。";
        Refusal(DocxFile.OfBody(string.Concat(Enumerable.Repeat("<!-- -->" + new string(' ', 92), 80_000)))).ShouldBe(message);
        Refusal(DocxFile.Zip(Enumerable.Range(0, 2_001).Select(index => ($"{index}.xml", Array.Empty<byte>()))))
            .ShouldBe("文件里的部件超过 2000 个，不会是年度报告；请检查是否选错了文件。");
        Refusal(DocxFile.OfBody(string.Concat(Enumerable.Range(0, 21).Select(level => $"<w:tbl><w:tr><w:tc><!--{level}-->")) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 21))))
            .ShouldBe("Word 文档里的表格套了超过 20 层，不会是年度报告的文档；请检查是否选错了文件。");
    }

    [Fact]
    public void Embedded_objects_are_never_opened()
    {
        var document = System.Text.Encoding.UTF8.GetBytes("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>""");

        Refusal(DocxFile.Zip(("word/document.xml", document), ("word/embeddings/a.xlsx", new byte[50_000_000]))).ShouldStartWith("没有读到年度报告的结构");
    }

    [Fact]
    public void External_entities_and_broken_xml_are_refused()
    {
        Refusal(DocxFile.Zip(("word/document.xml", """<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"""u8.ToArray()))).ShouldBe(Invalid);
        Refusal(DocxFile.OfBody("<w:p>")).ShouldBe(Invalid);
    }

    [Fact]
    public void A_truncated_document_is_refused()
    {
        var file = DocxFile.Of(Report(Seeds.GovernmentOffice));

        for (var length = 4; length < file.Length; length += 97)
        {
            Refusal(file[..length]).ShouldBe(Damaged);
        }
    }

    [Fact]
    public void A_damaged_document_is_read_or_refused()
    {
        var file = DocxFile.Of(Report(Seeds.Shapotou));
        for (var round = 0; round < 300; round++)
        {
            var random = new Random(round);
            var damaged = file.ToArray();
            damaged[random.Next(4, damaged.Length)] = (byte)random.Next(256);
            damaged[random.Next(damaged.Length * 9 / 10, damaged.Length)] = (byte)random.Next(256);
            ReadOrRefuse(damaged);
        }
    }

    [Theory]
    [InlineData("<w:tc/><w:tr/><w:gridSpan w:val='9'/>")]
    [InlineData("<w:tbl/><w:tbl><w:tc><w:tcPr><w:gridSpan w:val='x'/></w:tcPr></w:tc></w:tbl>")]
    [InlineData("<w:del/><w:hyperlink/><w:t>一</w:t>")]
    public void Odd_elements_are_no_reason_to_fail(string body) => ReadOrRefuse(DocxFile.OfBody(body));

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Import(bytes).Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            exception.Message.ShouldEndWith("。");
        }
    }

    private static FilledReport Report(Seed seed) => ReportImporter.Import(seed.Bytes, seed.FileName).Report;

    private static ImportedReport Import(byte[] bytes) => ReportImporter.Import(bytes, "报告.docx");

    private static string Refusal(byte[] bytes) => Should.Throw<ImportException>(() => Import(bytes)).Message;
}
