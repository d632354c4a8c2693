using System.Globalization;
using System.Security;
using System.Text;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>Input made so that a careless reader takes forever or all memory.</summary>
public class HostileFileTests
{
    public static TheoryData<string> Pieces =>
    [
        " ", "\t", "\n", "\u3000", "\u00A0", "　\n", "。", "。　", "”", "（", "(一)", "一、", "1.", "#", "# ", "\n# ", "*", "**", "**a", "_", "`", "\\", "\\_", "[", "[a", "]", "](", "[](", "![",
        "<", "<a", "<a@", "<br", "&", "&amp;", "|", "| |", "|\n", "|-", "|-|\n|", "- ", "\n- ", "> ", "\n>", "1) ", "{", "{\"a\":", "\"", "年", "2025年", "2025年政府信息公开工作年度报告", "0\t", "总计\t", "其他\n",
        "自然人\t", "\t\n", "a@b", "http://", "<http://a", "[a](http://b)", "\\\\\\\\", "--\n", "==\n", "a\n===\n", "~~~\n", "```\n", "<!--", "<![CDATA[", "<p>", "<div>", "<b>", "</b>", "<table>", "<td>", "<i><b><p>", "<a><p></a>", "<b></p>",
        "<x a>", "<table><tr><td>", "<select>", "<svg>", "<template>", "<option>", "<li>", "<button>", "<font><p></font>", "<nobr>", "<form>", "<svg><p>", "<math><mi>",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_report_with_hundreds_of_thousands_of_one_sign_is_read_or_refused_in_time(string piece)
    {
        var many = string.Concat(Enumerable.Repeat(piece, (ImportLimits.Characters - Seeds.Jinji.Text.Length - 100) / piece.Length / 2));
        var text = $"{many}完\n{Seeds.Jinji.Text.Replace("（二）", $"{many}完\n（二）", StringComparison.Ordinal)}";
        foreach (var name in (string[])["a.txt", "a.md", "a.html"])
        {
            Measured.Import(Encoding.UTF8.GetBytes(text), name).ShouldBeBounded(name);
        }

        var paragraph = $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(many)}</w:t></w:r></w:p>";
        var body = $"{paragraph}<w:p><w:r><w:t>某局2025年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>{paragraph}";
        Measured.Import(DocxFile.OfBody(body), "a.docx").ShouldBeBounded("a.docx");
    }

    [Theory]
    [InlineData(" a{0}")]
    [InlineData(" a{0}=\"\"")]
    [InlineData(" a")]
    [InlineData(" a=\"{0}\"")]
    [InlineData("<p>")]
    [InlineData("<b>")]
    [InlineData("<a>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><b>")]
    [InlineData("<svg><g>")]
    [InlineData("<b><i><p>")]
    [InlineData("&#{0};")]
    [InlineData("<!--{0}-->")]
    public void A_page_of_a_million_characters_is_read_or_refused_in_time(string piece)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><body><div");
        page.Append(piece[0] == ' ' ? string.Empty : ">");
        for (var index = 0; page.Length < 999_000; index++)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, piece, index);
        }

        Measured.Import(Encoding.UTF8.GetBytes(page.Append("></div>").ToString()), "a.html").ShouldBeBounded(piece);
    }

    [Fact]
    public void A_page_of_ten_megabytes_is_read_only_where_images_make_it_large()
    {
        var page = ReportHtmlPage.Write(ReportImporter.Import(Seeds.Jinji.Bytes, "a.txt").Report);
        var image = $"<img src=\"data:image/png;base64,{new string('A', 9_000_000)}\">";
        Measured.Import(Encoding.UTF8.GetBytes(page.Replace("</body>", $"{image}</body>", StringComparison.Ordinal)), "a.html").Refusal.ShouldBeNull();
        Measured.Import(Encoding.UTF8.GetBytes(page.Replace("</body>", $"{image.Replace("data:", "dato:", StringComparison.Ordinal)}</body>", StringComparison.Ordinal)), "a.html").Refusal
            .ShouldBe("网页不计图片还超过 100 万字，不会是年度报告的网页；请只保存报告正文再导入。");
    }

    [Theory]
    [InlineData(" a{0}=\"\"")]
    [InlineData(" xmlns:a{0}=\"{0}\"")]
    [InlineData("><w:p")]
    [InlineData("><w:p/")]
    [InlineData("><w:tbl><w:tr><w:tc")]
    [InlineData("><w:tc/><w:tc/")]
    [InlineData("><w:r><w:t>a</w:t></w:r")]
    [InlineData("><w:p><w:r><w:t>a</w:t></w:r></w:p")]
    [InlineData("><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl")]
    public void A_document_of_eight_megabytes_is_read_or_refused_in_time(string piece)
    {
        var xml = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body");
        for (var index = 0; xml.Length < ImportLimits.PartBytes - 1000; index++)
        {
            xml.AppendFormat(CultureInfo.InvariantCulture, piece, index);
        }

        var filler = new byte[400_000];
        new Random(1).NextBytes(filler);
        var file = DocxFile.Zip(("word/document.xml", Encoding.UTF8.GetBytes(xml.Append("/></w:document>").ToString())), ("word/media/image1.png", filler));
        Measured.Import(file, "a.docx").ShouldBeBounded(piece);
    }

    [Theory]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]><a/>")]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>")]
    public void Document_types_are_refused_in_a_document(string part, string xml) =>
        Measured.Import(DocxFile.Zip((part, Encoding.UTF8.GetBytes(xml))), "a.docx").Refusal
            .ShouldBe("Word 文档的内容不合规范（XML 有错误或含有不允许的 DTD），不能读取；请用 Word 或 WPS 打开后另存一份再导入。");

    [Fact]
    public void Archives_in_archives_are_not_opened()
    {
        var bomb = DocxFile.Zip(("word/document.xml", new byte[50_000_000]));
        for (var level = 0; level < 5; level++)
        {
            bomb = DocxFile.Zip(($"word/embeddings/{level}.docx", bomb), ("word/document.xml", Encoding.UTF8.GetBytes("<a/>")));
        }

        var measured = Measured.Import(bomb, "a.docx");
        measured.Refusal.ShouldStartWith("没有读到年度报告的结构");
        measured.Allocated.ShouldBeLessThan(1_000_000);
    }
}
