using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class ClaimRulesTests
{
    /// <summary>万源市 2025: 54 received, 2 carried over, outcomes 55, 1 carried forward.</summary>
    private static readonly Figures Wanyuan = Sample.With(
        ("T3.N.T", 54), ("T3.N.P", 50), ("T3.C.T", 2), ("T3.R1.T", 45), ("T3.R2.T", 4), ("T3.R3.4.T", 1), ("T3.R4.1.T", 2), ("T3.R5.2.T", 1), ("T3.R6.3.T", 2), ("T3.R7.T", 55), ("T3.F.T", 1));

    [Theory]
    [InlineData("全年共受理政府信息公开申请54件，办结55件，结转下年度1件。")]
    [InlineData("全年收到申请54件，加上上年结转2件，共56件，办结55件。")]
    [InlineData("共收到政府信息公开申请56件，其中自然人申请50件。")]
    [InlineData("收到网络申请30件、信函申请24件，均按时答复。")]
    [InlineData("2024年收到申请40件，2025年收到申请54件。")]
    [InlineData("收到申请54件，比上年增加14件；收到咨询留言7件。")]
    [InlineData("收到申请约50件，办理50余件。")]
    [InlineData("办结55件，其中予以公开45件、部分公开4件、不予公开1件、无法提供2件、不予处理1件、其他处理2件。")]
    public void What_agrees_with_table_three_is_silent(string text)
    {
        Told(Wanyuan, TextKey.DisclosureOnRequest, text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("全年受理政府信息公开申请56件。", "N-RECV 文字“全年受理政府信息公开申请56件”，表三“一、本年新收”行“总计”列为 54：56≠54。")]
    [InlineData("收到自然人申请54件。", "N-RECV 文字“收到自然人申请54件”，表三“一、本年新收”行“自然人”列为 50：54≠50。")]
    [InlineData("收到申请54件，办结54件。", "N-DONE 文字“办结54件”，表三“（七）总计”行“总计”列为 55：54≠55。")]
    [InlineData("办结55件，结转下年度2件。", "N-DONE 文字“结转下年度2件”，表三“四、结转下年度”行“总计”列为 1：2≠1。")]
    [InlineData("上年度结转申请三件。", "N-RECV 文字“上年度结转申请三件”，表三“二、上年结转”行“总计”列为 2：3≠2。")]
    [InlineData("办结55件，其中予以公开44件。", "N-OUT 文字“其中予以公开44件”，表三“（一）予以公开”行“总计”列为 45：44≠45。")]
    [InlineData("其中本机关不掌握相关政府信息3件。", "N-OUT 文字“其中本机关不掌握相关政府信息3件”，表三“1.本机关不掌握相关政府信息”行“总计”列为 2：3≠2。")]
    public void What_differs_from_table_three_is_named(string text, string told)
    {
        Told(Wanyuan, TextKey.DisclosureOnRequest, text).ShouldBe([told]);
    }

    [Fact]
    public void The_outcomes_listed_add_up_to_the_total_stated()
    {
        Told(Wanyuan, TextKey.DisclosureOnRequest, "办结54件，其中予以公开45件、部分公开4件、不予公开1件、无法提供2件、不予处理1件、其他处理2件。").ShouldBe(
        [
            "N-DONE 文字“办结54件”，表三“（七）总计”行“总计”列为 55：54≠55。",
            "N-OUT 文字所列办理结果 予以公开 45 + 部分公开 4 + 不予公开 1 + 无法提供 2 + 不予处理 1 + 其他处理 2 = 55，与“办结54件”不符。",
        ]);
    }

    [Theory]
    [InlineData("2025 年，共办理依申请公开 38 件，均在法定时限内规范予以答复。", 38, true)]
    [InlineData("2025 年，共办理依申请公开 38 件，均在法定时限内规范予以答复。", 37, false)]
    public void The_government_office_dealt_with_38(string text, int inTable, bool agrees)
    {
        Told(Sample.With(("T3.R7.T", inTable)), TextKey.DisclosureOnRequest, text).Count.ShouldBe(agrees ? 0 : 1);
    }

    [Fact]
    public void Documents_in_force_are_those_of_table_two()
    {
        var figures = Sample.With(("T2.NORM.ISSUED", 11), ("T2.NORM.REPEALED", 13), ("T2.NORM.INFORCE", 85));

        Told(figures, TextKey.ProactiveDisclosure, "动态更新政策文件库，发布现行有效政府规章 5 部、行政规范性文件 46 件；编印公报6 期 6000 册。").ShouldBe(
        [
            "N-DOC 文字“发布现行有效政府规章 5 部”，表二“规章”行“现行有效件数”列为 0：5≠0。",
            "N-DOC 文字“行政规范性文件 46 件”，表二“行政规范性文件”行“现行有效件数”列为 85：46≠85。",
        ]);
        Told(figures, TextKey.InformationManagement, "全年制发11件行政规范性文件，废止13件，现行有效85件。备案规范性文件9件，清理规范性文件90件。").ShouldBeEmpty();
        Told(figures, TextKey.InformationManagement, "全年制发行政规范性文件十二件。").ShouldBe(["N-DOC 文字“全年制发行政规范性文件十二件”，表二“行政规范性文件”行“本年制发件数”列为 11：12≠11。"]);
    }

    [Fact]
    public void Licences_are_those_of_table_two()
    {
        const string Text = "通过宁夏十公示信息报送系统主动公开行政许可信息 33 条。公开行政许可事项12项、行政处罚等信息40条。";

        Told(Sample.With(("T2.LICENSE.DECISIONS", 33)), TextKey.ProactiveDisclosure, Text).ShouldBeEmpty();
        Told(Sample.With(("T2.LICENSE.DECISIONS", 34)), TextKey.ProactiveDisclosure, Text).ShouldHaveSingleItem().ShouldEndWith("列为 34：33≠34。");
        Told(Sample.With(("T2.LICENSE.DECISIONS", 30), ("T2.PENALTY.DECISIONS", 3)), TextKey.ProactiveDisclosure, "公开行政许可和行政处罚信息33条。").ShouldBeEmpty();
    }

    [Fact]
    public void Cases_are_those_of_table_four()
    {
        var figures = Sample.With(("T4.RECON.TOTAL", 2), ("T4.AFTER.TOTAL", 1));

        Told(figures, TextKey.DisclosureOnRequest, "因政府信息公开被申请行政复议2件，提起行政诉讼1件。").ShouldBeEmpty();
        Told(figures, TextKey.DisclosureOnRequest, "因政府信息公开被申请行政复议3件。").ShouldBe(["N-CASE 文字“因政府信息公开被申请行政复议3件”，表四“行政复议”“总计”列为 2：3≠2。"]);
        Told(figures, TextKey.Supervision, "全年办理行政复议案件120件。").ShouldBeEmpty();
    }

    [Fact]
    public void No_case_in_the_text_means_none_in_table_four()
    {
        const string Text = "未发生因依申请公开引起的行政复议和行政诉讼案件。";
        var report = Sample.Filled(Sample.With(("T4.AFTER.TOTAL", 1)), 2025, (TextKey.DisclosureOnRequest, Text));

        Sample.Of("N-CASE", report).ShouldHaveSingleItem().Message.ShouldBe("文字说“未发生因依申请公开引起的行政复议和行政诉讼案件”，表四有 1 件。");
        Told(Sample.Zero, TextKey.DisclosureOnRequest, Text).ShouldBeEmpty();
        Told(Sample.With(("T4.RECON.TOTAL", 1)), TextKey.DisclosureOnRequest, "未发生行政诉讼案件，无行政复议被纠正的案件。").ShouldBeEmpty();
    }

    [Fact]
    public void The_same_figure_is_the_same_everywhere()
    {
        var report = Sample.Filled(
            Sample.Zero, 2025, (TextKey.ProactiveDisclosure, "共主动公开各类信息 244 条。"), (TextKey.OtherMatters, "全年主动公开政府信息 240 条，较上年主动公开信息200条有所增加。"));

        var finding = Sample.Of("N-SELF", report).ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 同一数字前后不一致：“共主动公开各类信息 244 条”与“全年主动公开政府信息 240 条”。");
        finding.Fields.Select(field => field.Name).ShouldBe(["S6", "S1.1"]);
        Sample.Of("N-SELF", TextKey.ProactiveDisclosure, "主动公开信息 180 条，依托微信公众号主动公开信息 131 条。").ShouldBeEmpty();
    }

    private static List<string> Told(Figures figures, TextKey key, string text) =>
        [.. Checker.Check(Sample.Filled(figures, 2025, (key, text)), Sample.Context)
            .Where(finding => finding.Rule is "N-RECV" or "N-DONE" or "N-OUT" or "N-CASE" or "N-DOC" or "N-LIC" or "N-SELF")
            .Select(finding => $"{finding.Rule} {finding.Message}")];
}
