using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GovInfoReports.Documents.Import;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Word;

public class ReportDocxWriterTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly WordFile Written = new(ReportDocxWriter.Write(Office));

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_document_has_no_fault_that_Word_would_find(string code)
    {
        var seed = Seeds.Get(code);
        var bytes = ReportDocxWriter.Write(ReportImporter.Import(seed.Bytes, seed.FileName).Report);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);

        faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void The_page_has_22_lines_of_28_signs()
    {
        var section = Written.Document.Descendants(WordFile.W + "sectPr").Single();
        int Twips(string element, string attribute) => int.Parse(WordFile.Value(section, element, attribute)!, CultureInfo.InvariantCulture);
        double Millimetres(string element, string attribute) => Twips(element, attribute) * 25.4 / 1440;

        Millimetres("pgSz", "w").ShouldBe(210, 0.1);
        Millimetres("pgSz", "h").ShouldBe(297, 0.1);
        Millimetres("pgMar", "top").ShouldBe(37, 0.1);
        Millimetres("pgMar", "bottom").ShouldBe(35, 0.1);
        Millimetres("pgMar", "left").ShouldBe(28, 0.1);
        Millimetres("pgMar", "right").ShouldBe(26, 0.1);
        WordFile.Value(section, "docGrid", "type").ShouldBe("linesAndChars");
        ((Twips("pgSz", "h") - Twips("pgMar", "top") - Twips("pgMar", "bottom")) / Twips("docGrid", "linePitch")).ShouldBe(22);
        var pitch = (16 * 20) + (Twips("docGrid", "charSpace") * 20 / 4096.0);
        ((int)((Twips("pgSz", "w") - Twips("pgMar", "left") - Twips("pgMar", "right")) / pitch)).ShouldBe(28);
        Twips("docGrid", "linePitch").ShouldBe(579);
        Twips("docGrid", "charSpace").ShouldBe(-842);
    }

    [Fact]
    public void The_page_number_stands_on_the_outer_side()
    {
        var section = Written.Document.Descendants(WordFile.W + "sectPr").Single();

        section.Elements(WordFile.W + "footerReference").Select(footer => footer.Attribute(WordFile.W + "type")!.Value).ShouldBe(["default", "even"]);
        section.Element(WordFile.W + "titlePg").ShouldBeNull();
        Written.Part("word/settings.xml").Element(WordFile.W + "evenAndOddHeaders").ShouldNotBeNull();
        var (odd, even) = (Written.Part("word/footer1.xml"), Written.Part("word/footer2.xml"));
        (WordFile.WordsOf(odd), WordFile.Value(odd, "jc"), WordFile.Value(odd, "ind", "right")).ShouldBe(("— 1 —", "right", "280"));
        (WordFile.WordsOf(even), WordFile.Value(even, "jc"), WordFile.Value(even, "ind", "left")).ShouldBe(("— 1 —", "left", "280"));
        WordFile.Value(odd, "fldSimple", "instr").ShouldBe(" PAGE ");
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", "44")]
    [InlineData("Heading1", "黑体", null)]
    [InlineData("Heading2", "楷体_GB2312", null)]
    [InlineData("Heading3", "仿宋_GB2312", null)]
    [InlineData("Footer", "宋体", "28")]
    public void Each_level_has_its_font(string id, string font, string? size)
    {
        var style = Written.Part("word/styles.xml").Elements(WordFile.W + "style").Single(style => style.Attribute(WordFile.W + "styleId")!.Value == id);

        WordFile.Value(style, "rFonts", "eastAsia").ShouldBe(font);
        WordFile.Value(style, "sz").ShouldBe(size);
        Written.Part("word/fontTable.xml").Elements(WordFile.W + "font").Select(known => known.Attribute(WordFile.W + "name")!.Value).ShouldContain(font);
    }

    [Fact]
    public void The_text_is_set_in_3号仿宋_with_an_indent_of_two_signs()
    {
        var styles = Written.Part("word/styles.xml");
        var defaults = styles.Element(WordFile.W + "docDefaults")!;

        WordFile.Value(defaults, "rFonts", "eastAsia").ShouldBe("仿宋_GB2312");
        WordFile.Value(defaults, "sz").ShouldBe("32");
        WordFile.Value(defaults, "lang", "eastAsia").ShouldBe("zh-CN");
        var text = styles.Elements(WordFile.W + "style").Single(style => style.Attribute(WordFile.W + "styleId")!.Value == "ReportText");
        WordFile.Value(text, "ind", "firstLineChars").ShouldBe("200");
        WordFile.WordsOf(Written.Paragraphs.First(paragraph => WordFile.StyleOf(paragraph) == "ReportText")).ShouldStartWith("根据《中华人民共和国政府信息公开条例》");
    }

    [Fact]
    public void Headings_are_headings()
    {
        Written.Paragraphs.Where(paragraph => WordFile.StyleOf(paragraph) == "Heading1").Select(WordFile.WordsOf)
            .ShouldBe(Office.Edition.Sections.Select(section => section.Heading));
        Written.Paragraphs.Where(paragraph => WordFile.StyleOf(paragraph) == "Heading2").Select(WordFile.WordsOf)
            .ShouldBe(["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况"]);
        WordFile.WordsOf(Written.Paragraphs.Single(paragraph => WordFile.StyleOf(paragraph) == "Title"))
            .ShouldBe("吴忠市人民政府办公室\n2025 年政府信息公开工作年度报告");
    }

    [Fact]
    public void Bold_links_and_headings_inside_a_text_are_kept()
    {
        var runs = Written.Document.Descendants(WordFile.W + "r").ToList();

        runs.Where(run => run.Descendants(WordFile.W + "b").Any()).Select(WordFile.WordsOf).ShouldContain("一是在抓培训、强队伍上持续用力。");
        runs.Where(run => WordFile.Value(run, "rStyle") == "LeadIn").Select(WordFile.WordsOf)
            .ShouldBe(["（一）政务公开重点任务完成情况。", "（二）信息处理费收取情况。"]);
        var link = Written.Document.Descendants(WordFile.W + "hyperlink").Single();
        var relation = Written.Part("word/_rels/document.xml.rels").Elements().Single(relation => relation.Attribute("TargetMode")?.Value == "External");
        relation.Attribute("Target")!.Value.ShouldBe("https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/");
        link.Attributes().Single(attribute => attribute.Name.LocalName == "id").Value.ShouldBe(relation.Attribute("Id")!.Value);
    }

    [Fact]
    public void Tables_are_drawn_as_the_form_draws_them()
    {
        foreach (var (drawn, grid) in Written.Tables.Zip(Office.Edition.Tables.Select(table => table.Grid)))
        {
            var widths = drawn.Element(WordFile.W + "tblGrid")!.Elements().Select(column => int.Parse(column.Attribute(WordFile.W + "w")!.Value, CultureInfo.InvariantCulture)).ToList();
            widths.Count.ShouldBe(grid.ColumnCount);
            widths.Sum().ShouldBe(8845);
            var rows = drawn.Elements(WordFile.W + "tr").ToList();
            rows.Count.ShouldBe(grid.Rows.Length);
            foreach (var (row, cells) in rows.Zip(grid.Rows))
            {
                row.Descendants(WordFile.W + "cantSplit").ShouldHaveSingleItem();
                row.Elements(WordFile.W + "tc").Sum(cell => int.Parse(WordFile.Value(cell, "gridSpan") ?? "1", CultureInfo.InvariantCulture)).ShouldBe(grid.ColumnCount);
                row.Elements(WordFile.W + "tc").Where(cell => WordFile.Value(cell, "vMerge") != "continue").Select(WordFile.WordsOf)
                    .ShouldBe(cells.Select(cell => cell.Cell is { } key ? CellValue.Format(Office.Content.Figures[key]) : cell.Caption));
            }
        }

        Written.Tables.Select(table => table.Descendants(WordFile.W + "tblHeader").Count()).ShouldBe([0, 3, 3]);
    }

    [Fact]
    public void A_blank_figure_stays_blank()
    {
        var written = new WordFile(ReportDocxWriter.Write(Office with { Content = ReportContent.Blank(AnnualReport2021.Edition).WithText(TextKey.Title, Office.Title) }));

        written.Tables.Last().Elements(WordFile.W + "tr").Last().Elements(WordFile.W + "tc").Select(WordFile.WordsOf).ShouldBe(Enumerable.Repeat(string.Empty, 15));
    }

    [Fact]
    public void Title_author_and_language_are_properties()
    {
        var core = Written.Part("docProps/core.xml");

        core.Elements().Select(property => (property.Name.LocalName, property.Value))
            .ShouldBe([("title", Office.Title), ("creator", "吴忠市人民政府办公室"), ("language", "zh-CN")]);
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => ReportDocxWriter.Write(Office).ShouldBe(ReportDocxWriter.Write(Office));
}
