using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class LikenessTests
{
    [Theory]
    [InlineData("1.本机关不掌握相关政府信息", "1.本机关不掌握有关政府信息")]
    [InlineData("8.属于行政查询事项", "属于行政查询类事项")]
    [InlineData("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.申请人无正当理由逾期不补正")]
    [InlineData("4.无正当理由大量反复申请", "不予处理-无正当理由大量反复申请")]
    public void A_row_in_like_words_is_read_told_and_doubted(string official, string written)
    {
        var imported = Variant.Of(Seeds.IndustryBureau, $"{official}\t0\t0\t0\t0\t0\t0\t0", $"{written}\t4\t0\t0\t0\t0\t0\t4");

        var doubt = imported.Doubts.ShouldHaveSingleItem();
        doubt.Read.ShouldBe(written);
        doubt.Reason.ShouldBe($"“{written}”不是规定的用语，按相近的“{official}”读取；请核对这一行。");
        doubt.Fields.Length.ShouldBe(7);
        imported.Report.Content.Figures[CellKey.Parse(doubt.Fields[0].Name)].ShouldBe(4);
        imported.OfKind(NormalisationKind.Term).ShouldContain(new Normalisation(NormalisationKind.Term, "T3", written, official));
    }

    [Fact]
    public void Words_like_two_captions_are_not_taken_but_doubted()
    {
        var imported = Variant.Of("行政处罚\t0\t\t", "行政处可\t7\t\t");

        imported.Report.Content.Figures["T2.PENALTY.DECISIONS"].ShouldBeNull();
        imported.Unplaced.ShouldBe(["行政处可\t7"]);
        imported.Doubts.ShouldBe(
        [
            new Doubt([new("T2.LICENSE.DECISIONS"), new("T2.PENALTY.DECISIONS")], "行政处可", "“行政处可”可能是“行政许可”或“行政处罚”，没有采用；请对照原文填写。", "行政处可\t7"),
        ]);
    }

    [Fact]
    public void Reports_on_the_former_form_are_refused()
    {
        var text = Seeds.IndustryBureau.Text.Replace("本年制发件数\t本年废止件数\t现行有效件数", "本年新制作数量\t本年新公开数量\t对外公开总数量", StringComparison.Ordinal);

        Should.Throw<ImportException>(() => Variant.Import(text)).Message.ShouldBe(
            "这是旧格式的报告（表中有“本年新制作数量”“本年新公开数量”等栏目，2019、2020年度使用），口径与国办公开办函〔2021〕30号的格式不同，不能导入；请按现行格式另行填报。");
    }

    [Fact]
    public void A_contact_note_in_the_preamble_is_moved_and_told()
    {
        var imported = Fixtures.Get("contact-in-preamble.txt").Import();

        imported.OfKind(NormalisationKind.Contact).ShouldBe([new(NormalisationKind.Contact, "PREAMBLE", imported.Report.Content.Text(TextKey.Contact), string.Empty)]);
    }

    [Theory]
    [InlineData("六、其他需要报告的事项", "六、其他需要报告的事项：\n")]
    [InlineData("六、其他需要报告的事项\n\n", "六、其他需要报告的事项：")]
    [InlineData("六、其他需要报告的事项", "第六部分 其他需要报告的事项")]
    [InlineData("六、其他需要报告的事项", "6.其他需要报告的事项")]
    [InlineData("六、其他需要报告的事项", "六、其它需要报告的事项")]
    public void A_section_heading_is_found_however_it_is_set(string before, string after) =>
        Variant.Of(before, after).Report.Content.ShouldBe(Variant.Import(Seeds.IndustryBureau.Text).Report.Content);

    [Fact]
    public void An_item_numbered_like_a_section_stays_an_item()
    {
        var imported = Variant.Of("（二）依申请公开情况", "二、依申请公开情况");

        imported.Report.Content.ShouldBe(Variant.Import(Seeds.IndustryBureau.Text).Report.Content);
    }

    [Theory]
    [InlineData("380元", 0.038)]
    [InlineData("1.5 万", 1.5)]
    [InlineData("O", 0)]
    public void The_fee_is_read_in_the_units_people_use(string written, double value) =>
        Variant.Of("行政事业性收费\t0\t\t", $"行政事业性收费\t{written}\t\t").Report.Content.Figures["T2.FEE.AMOUNT"].ShouldBe((decimal)value);

    [Fact]
    public void Whole_numbers_with_decimals_are_counts() =>
        Variant.Of("行政许可\t33\t\t", "行政许可\t33.00\t\t").Report.Content.Figures["T2.LICENSE.DECISIONS"].ShouldBe(33);
}
