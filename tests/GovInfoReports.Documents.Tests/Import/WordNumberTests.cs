using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Tests.Import;

public class WordNumberTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Theory]
    [InlineData("chineseCounting", 1, "一、")]
    [InlineData("chineseCounting", 10, "十、")]
    [InlineData("chineseCountingThousand", 11, "十一、")]
    [InlineData("japaneseCounting", 20, "二十、")]
    [InlineData("taiwaneseCounting", 110, "一百一十、")]
    [InlineData("chineseCounting", 1005, "一千〇五、")]
    [InlineData("chineseCounting", 0, "0、")]
    [InlineData("chineseLegalSimplified", 12, "拾贰、")]
    [InlineData("ideographDigital", 10, "一〇、")]
    [InlineData("ideographTraditional", 3, "丙、")]
    [InlineData("ideographTraditional", 11, "11、")]
    [InlineData("ideographZodiac", 2, "丑、")]
    [InlineData("decimal", 12, "12、")]
    [InlineData("decimalFullWidth", 12, "１２、")]
    [InlineData("decimalEnclosedCircle", 3, "③、")]
    [InlineData("decimalEnclosedCircle", 21, "21、")]
    [InlineData("decimalEnclosedParen", 2, "⑵、")]
    [InlineData("decimalEnclosedFullstop", 2, "⒉、")]
    [InlineData("decimalZero", 7, "07、")]
    [InlineData("upperLetter", 2, "B、")]
    [InlineData("lowerLetter", 27, "27、")]
    [InlineData("hebrew1", 5, "5、")]
    [InlineData("bullet", 1, "")]
    [InlineData("none", 1, "")]
    public void A_number_is_written_as_word_shows_it(string format, int start, string label)
    {
        var kind = $"<w:abstractNum w:abstractNumId=\"7\">{Level(0, format, "%1、", start)}</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";

        Overview(kind, Paragraph(3, 0, "第一件事。")).ShouldBe($"{label}第一件事。");
    }

    [Fact]
    public void Levels_count_on_their_own_and_begin_anew_below_a_higher_one()
    {
        var kind = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "chineseCounting", "（%1）")}{Level(1, "decimal", "%2.")}{Level(2, "decimal", "%1.%2.%3", legal: true)}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            """;

        Overview(kind, Paragraph(1, 0, "甲。"), Paragraph(1, 1, "乙。"), Paragraph(1, 1, "丙。"), Paragraph(1, 2, "丁。"), Paragraph(1, 0, "戊。"), Paragraph(1, 1, "己。"))
            .ShouldBe("（一）甲。\n1.乙。\n2.丙。\n1.2.1 丁。\n（二）戊。\n1.己。");
    }

    [Fact]
    public void Lists_of_one_kind_go_on_counting_unless_one_says_where_it_starts()
    {
        var kind = $"""
            <w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">{Level(0, "upperLetter", "%1.")}</w:lvlOverride></w:num>
            """;

        Overview(kind, Paragraph(1, 0, "甲。"), Paragraph(2, 0, "乙。"), Paragraph(3, 0, "丙。"), Paragraph(3, 0, "丁。"), Paragraph(4, 0, "戊。"), Paragraph(0, 0, "己。"), Paragraph(9, 0, "庚。"))
            .ShouldBe("1.甲。\n2.乙。\n1.丙。\n2.丁。\nA.戊。\n己。\n庚。");
    }

    [Fact]
    public void A_kind_may_lead_to_another_by_a_style()
    {
        var kind = $"""
            <w:abstractNum w:abstractNumId="0"><w:styleLink w:val="公文"/>{Level(0, "ideographTraditional", "%1、")}</w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文"/></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """;

        Overview(kind, Paragraph(1, 0, "第一件事。")).ShouldBe("甲、第一件事。");
    }

    private static string Level(int level, string format, string text, int start = 1, bool legal = false) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{(legal ? "<w:isLgl/>" : string.Empty)}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Paragraph(int list, int level, string words) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Overview(string numbering, params string[] paragraphs)
    {
        static string Line(string words) => $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>";
        var body = $"{Line("某市某局2025年政府信息公开工作年度报告")}{Line("一、总体情况")}{string.Concat(paragraphs)}{Line("二、主动公开政府信息情况")}";
        var file = DocxFile.Zip(
            ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document {Namespace}><w:body>{body}</w:body></w:document>")),
            ("word/numbering.xml", Encoding.UTF8.GetBytes($"<w:numbering {Namespace}>{numbering}</w:numbering>")));
        return ReportImporter.Import(file, "a.docx").Report.Content.Text(TextKey.Overview);
    }
}
