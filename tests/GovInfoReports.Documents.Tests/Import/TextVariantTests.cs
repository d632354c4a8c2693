using System.Text;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class TextVariantTests
{
    private const string TitleLines = "吴忠市工业和信息化局\n\n2023 年政府信息公开工作年度报告\n";

    [Theory]
    [InlineData("吴忠市工业和信息化局2023年政府信息公开工作年度报告\n")]
    [InlineData("吴忠市工业和信息化局\n2023年度\n政府信息公开工作年度报告\n")]
    [InlineData("吴忠市工业和信息化局２０２３年政府信息公开年度报告\n")]
    [InlineData("吴忠市工业和信息化局关于2023年政府信息公开工作年度报告\n")]
    [InlineData("2023年吴忠市工业和信息化局政府信息公开工作年度报告\n")]
    [InlineData("吴忠市工业和信息化局政府信息公开工作年度报告（2023年度）\n")]
    public void The_title_is_read_in_its_usual_shapes(string title)
    {
        var report = Variant.Of(TitleLines, title).Report;

        report.Agency.ShouldBe("吴忠市工业和信息化局");
        report.Year.ShouldBe(2023);
        report.Title.ShouldBe(title.Replace("\n", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_above_the_title_and_the_signature_below_are_kept()
    {
        var imported = Import($"索引号：640300-2024-00001\n{Seeds.IndustryBureau.Text}\n\n吴忠市工业和信息化局\n2024年1月20日\n");

        imported.Report.Agency.ShouldBe("吴忠市工业和信息化局");
        imported.Unplaced.ShouldBe(["索引号：640300-2024-00001", "吴忠市工业和信息化局", "2024年1月20日"]);
        imported.Report.Content.Text(TextKey.OtherMatters).ShouldEndWith("未收取任何信息处理费。");
    }

    [Theory]
    [InlineData("二、主动公开政府信息情况", "二、主动公开情况", "T2")]
    [InlineData("三、收到和处理政府信息公开申请情况", "三．收到和处理政府信息公开申请有关情况", "T3")]
    [InlineData("六、其他需要报告的事项", "六、需要报告的其他事项", "S6")]
    public void A_section_in_other_words_is_found_and_told(string before, string after, string where)
    {
        var imported = Variant.Of(before, after);

        imported.OfKind(NormalisationKind.Section).ShouldBe([new(NormalisationKind.Section, where, after, before)]);
        imported.Report.Content.ShouldBe(Import(Seeds.IndustryBureau.Text).Report.Content);
    }

    [Theory]
    [InlineData("（二）依申请公开情况", "（二）依申请公开")]
    [InlineData("（二）依申请公开情况", "(二)政府信息依申请公开工作")]
    public void An_item_in_other_words_is_found_and_told(string before, string after)
    {
        var imported = Variant.Of(before, after);

        imported.OfKind(NormalisationKind.Item).ShouldBe([new(NormalisationKind.Item, "S1.2", after, before)]);
        imported.Report.Content.ShouldBe(Import(Seeds.IndustryBureau.Text).Report.Content);
    }

    [Fact]
    public void A_missing_item_is_told()
    {
        var imported = Variant.Of("（二）依申请公开情况\n\n2023 年市工信局未收到政府信息公开申请。\n", string.Empty);

        imported.OfKind(NormalisationKind.Item).ShouldBe([new(NormalisationKind.Item, "S1.2", string.Empty, "（二）依申请公开情况")]);
        imported.Report.Content.Text(TextKey.InformationManagement).ShouldStartWith("一是规范信息公开制度");
    }

    [Fact]
    public void Items_in_another_order_keep_their_texts()
    {
        var text = Seeds.IndustryBureau.Text
            .Replace("（二）依申请公开情况", "（二）平台建设情况@", StringComparison.Ordinal)
            .Replace("（四）平台建设情况", "（四）依申请公开情况", StringComparison.Ordinal)
            .Replace("@", string.Empty, StringComparison.Ordinal);

        var imported = Import(text);

        imported.Report.Content.Text(TextKey.Platforms).ShouldBe("2023 年市工信局未收到政府信息公开申请。");
        imported.OfKind(NormalisationKind.Item).Select(entry => (entry.Where, entry.Before)).ShouldBe([("S1.4", "（二）平台建设情况"), ("S1.2", "（四）依申请公开情况")]);
    }

    [Fact]
    public void A_paragraph_is_not_joined_to_a_list()
    {
        var imported = Variant.Of("提高政务公开质量。\n", "提高政务公开质量\n");

        imported.OfKind(NormalisationKind.Split).ShouldBeEmpty();
        imported.Report.Content.Text(TextKey.ProblemsAndImprovements).Split('\n').Length.ShouldBe(4);
    }

    [Fact]
    public void Markdown_lists_keep_their_numbers()
    {
        var imported = Variant.Of(
            Seeds.GovernmentOffice, "## 六、其他需要报告的事项\n", "## 六、其他需要报告的事项\n\n1. 第一件事。\n2. 第二件事。\n\n- 第三件事。\n");

        imported.Report.Content.Text(TextKey.OtherMatters).ShouldStartWith("1.第一件事。\n2.第二件事。\n第三件事。\n**（一）");
        imported.OfKind(NormalisationKind.Mark).ShouldContain(new Normalisation(NormalisationKind.Mark, "S6", "- 第三件事。", "第三件事。"));
    }

    [Fact]
    public void Line_ends_and_byte_order_marks_make_no_difference()
    {
        var seed = Seeds.GovernmentOffice;
        var expected = Import(seed.Text, seed.FileName);
        var windows = seed.Text.Replace("\n", "\r\n", StringComparison.Ordinal);

        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var imported = ReportImporter.Import((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(windows)], seed.FileName);
            imported.Report.ShouldBe(expected.Report);
            imported.Normalised.ShouldBe(expected.Normalised);
        }
    }

    [Fact]
    public void Markdown_is_recognised_without_its_extension()
    {
        Import(Seeds.GovernmentOffice.Text, "-").Report.ShouldBe(Import(Seeds.GovernmentOffice.Text, "报告.md").Report);
    }

    private static ImportedReport Import(string text, string fileName = "报告.txt") => Variant.Import(text, fileName);
}
