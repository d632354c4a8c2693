using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Form;

public class EditionTests
{
    private static readonly ReportEdition Edition = AnnualReport2021.Edition;

    [Fact]
    public void The_form_has_six_sections_in_the_statutory_order()
    {
        Edition.Sections.Select(section => section.Heading).ShouldBe(
        [
            "一、总体情况",
            "二、主动公开政府信息情况",
            "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况",
            "五、存在的主要问题及改进情况",
            "六、其他需要报告的事项",
        ]);
    }

    [Fact]
    public void Section_one_has_five_items()
    {
        Edition.Sections[0].Texts.Where(text => text.Heading is not null).Select(text => $"{text.Key} {text.Heading}").ShouldBe(
        [
            "S1.1 （一）主动公开情况",
            "S1.2 （二）依申请公开情况",
            "S1.3 （三）政府信息管理情况",
            "S1.4 （四）平台建设情况",
            "S1.5 （五）监督保障情况",
        ]);
    }

    [Fact]
    public void The_three_tables_have_200_cells_under_their_keys()
    {
        string[] rows =
        [
            "N", "C", "R1", "R2", .. Numbered("R3", 8), .. Numbered("R4", 3), .. Numbered("R5", 5), .. Numbered("R6", 3), "R7", "F",
        ];
        string[] expected =
        [
            "T2.REG.ISSUED", "T2.REG.REPEALED", "T2.REG.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE",
            "T2.LICENSE.DECISIONS", "T2.PENALTY.DECISIONS", "T2.COERCION.DECISIONS", "T2.FEE.AMOUNT",
            .. rows.SelectMany(row => "PBSGLOT".Select(column => $"T3.{row}.{column}")),
            .. new[] { "RECON", "DIRECT", "AFTER" }.SelectMany(row => new[] { "UPHELD", "CORRECTED", "OTHER", "PENDING", "TOTAL" }.Select(column => $"T4.{row}.{column}")),
        ];

        Edition.Cells.Select(cell => cell.Key.ToString()).ShouldBe(expected);
        Edition.Cells.Select(cell => cell.Ordinal).ShouldBe(Enumerable.Range(0, 200));
        Edition.Cells.Where(cell => cell.Kind == CellKind.Amount).Select(cell => cell.Key.ToString()).ShouldBe(["T2.FEE.AMOUNT"]);
    }

    [Fact]
    public void Every_row_has_help_text()
    {
        Edition.Cells.Where(cell => cell.HelpHeading is null).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_42_cross_checks()
    {
        Edition.CrossChecks.GroupBy(check => check.Rule).Select(group => (group.Key, group.Count()))
            .ShouldBe([("T3-ROW", 25), ("T3-SUM", 7), ("T3-BAL", 7), ("T4-SUM", 3)]);
    }

    [Fact]
    public void Each_total_is_defined_once()
    {
        var totals = Edition.CrossChecks.Where(check => check.Defines is not null).Select(check => check.Defines!.Key.ToString()).ToList();

        totals.ShouldBeUnique();
        totals.Count.ShouldBe(24 + 7 + 3);
    }

    [Theory]
    [InlineData("T3.R4.1.P", "表三“1.本机关不掌握相关政府信息”行“自然人”列")]
    [InlineData("T4.AFTER.PENDING", "表四“行政诉讼·复议后起诉”“尚未审结”列")]
    [InlineData("S1.2", "（二）依申请公开情况")]
    [InlineData("S5", "存在的主要问题及改进情况")]
    public void A_field_is_named_for_people(string field, string name)
    {
        Edition.NameOf(new FieldKey(field)).ShouldBe(name);
    }

    private static IEnumerable<string> Numbered(string group, int count) => Enumerable.Range(1, count).Select(number => $"{group}.{number}");
}
