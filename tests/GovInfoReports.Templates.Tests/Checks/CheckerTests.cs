using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Templates.Tests.Checks;

public class CheckerTests
{
    [Fact]
    public void A_report_of_zeros_is_clean()
    {
        Checker.Check(Sample.Report(Sample.Zero)).ShouldBeEmpty();
    }

    [Fact]
    public void The_broken_report_has_exactly_its_four_broken_equalities_and_one_repair()
    {
        Checker.Check(Sample.Report(Sample.Broken)).Select(finding => $"{finding.Rule} {finding.Severity} {finding.Message}").ShouldBe(
        [
            "T3-SUM Error “自然人”列：第三项（七）总计 38，（一）予以公开 10 + （二）部分公开 2 + 1.本机关不掌握相关政府信息 22 + 2.没有现成信息需要另行制作 1 + 1.逾期不补正 1 = 36，相差 2。",
            "T3-SUM Error “商业企业”列：第三项（七）总计 0，2.没有现成信息需要另行制作 2 = 2，相差 2。",
            "T3-BAL Error “自然人”列：第一项 35 + 第二项 1 = 36，第三项总计 38 + 第四项 0 = 38，相差 2。",
            "T3-BAL Error “商业企业”列：第一项 2 + 第二项 0 = 2，第三项总计 0 + 第四项 0 = 0，相差 2。",
            "T3-FIX Info 以上 4 处不符有一个共同原因：（七）总计行的件数记到了别的申请人类型。“（七）总计”行“自然人”列由 38 改为 36，“（七）总计”行“商业企业”列由 0 改为 2，表三全部相符。",
        ]);
    }

    [Fact]
    public void The_repair_mends_the_broken_report()
    {
        var broken = Sample.Report(Sample.Broken);
        var fix = Checker.Check(broken).Single(finding => finding.Rule == "T3-FIX").Fix;

        fix.ShouldBe([new CellFix(new("T3", "R7", "P"), 36), new CellFix(new("T3", "R7", "B"), 2)]);
        var mended = fix.Aggregate(broken.Figures, (figures, change) => figures.With(figures.Edition[change.Cell], change.Value));
        Checker.Check(Sample.Report(mended)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("N.T", 37, 36, "T3-ROW T3-BAL T3-FIX")]
    [InlineData("R4.1.P", 22, 21, "T3-ROW T3-SUM T3-FIX")]
    [InlineData("F.T", 0, 3, "T3-ROW T3-BAL T3-FIX")]
    public void A_single_mistyped_figure_is_found_and_repaired(string place, int right, int wrong, string rules)
    {
        var correct = Sample.Set(Sample.Broken, ("R7.P", 36), ("R7.B", 2));

        var findings = Checker.Check(Sample.Report(Sample.Set(correct, (place, wrong))));

        string.Join(' ', findings.Select(finding => finding.Rule)).ShouldBe(rules);
        findings[^1].Fix.ShouldBe([new CellFix(AnnualReport2021.Edition[$"T3.{place}"].Key, right)]);
    }

    [Fact]
    public void No_repair_is_offered_where_several_would_do()
    {
        // 本年新收 and its total are both one too high: the balance could as well be mended by a case carried forward.
        var findings = Checker.Check(Sample.Report(Sample.Set(Sample.Zero, ("N.P", 1), ("N.T", 1))));

        findings.Select(finding => finding.Rule).ShouldBe(["T3-BAL", "T3-BAL"]);
    }

    [Fact]
    public void Blank_cells_are_one_finding_per_table_and_hold_back_the_equalities()
    {
        var findings = Checker.Check(ReportContent.Blank(AnnualReport2021.Edition));

        findings.Select(finding => (finding.Rule, finding.Message, finding.Fields.Length)).ShouldBe(
        [
            ("T2-INT", "表二：10 个单元格没有填写；没有发生的请填 0。", 10),
            ("T3-INT", "表三：175 个单元格没有填写；没有发生的请填 0。", 175),
            ("T4-INT", "表四：15 个单元格没有填写；没有发生的请填 0。", 15),
        ]);
    }

    [Fact]
    public void Impossible_figures_are_named()
    {
        var figures = Sample.Zero.With("T2.REG.ISSUED", -1).With("T2.FEE.AMOUNT", 1.2345678m).With("T4.RECON.UPHELD", 1.5m).With("T4.RECON.TOTAL", 1.5m);

        Checker.Check(Sample.Report(figures)).Select(finding => $"{finding.Rule} {finding.Message}").ShouldBe(
        [
            "T2-INT “规章”行“本年制发件数”列：-1 小于 0。",
            "T2-INT “行政事业性收费”行“本年收费金额（单位：万元）”列：1.234568 超过六位小数。",
            "T4-INT “行政复议”“结果维持”列：1.5 不是整数。",
            "T4-INT “行政复议”“总计”列：1.5 不是整数。",
        ]);
    }

    [Fact]
    public void Table_four_adds_up_in_three_groups()
    {
        Checker.Check(Sample.Report(Sample.Zero.With("T4.DIRECT.UPHELD", 3).With("T4.DIRECT.TOTAL", 2))).Select(finding => finding.Message).ShouldBe(
            ["“行政诉讼·未经复议直接起诉”：总计 2，结果维持 3 = 3，相差 1。"]);
    }
}
