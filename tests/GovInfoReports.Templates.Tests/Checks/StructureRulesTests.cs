using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class StructureRulesTests
{
    [Theory]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", "Warning 部分标题“五、政府信息公开工作存在的主要问题及改进情况”不是规范名称，应为“五、存在的主要问题及改进情况”。", FindingState.Fixed)]
    [InlineData("四、存在的主要问题及改进情况", "Error 各部分的次序不对：“四、存在的主要问题及改进情况”应为“五、存在的主要问题及改进情况”。", FindingState.Open)]
    [InlineData("", "Error 没有找到“五、存在的主要问题及改进情况”这一部分。", FindingState.Open)]
    public void The_six_sections_of_a_file_are_there_in_order_under_their_titles(string written, string told, FindingState state)
    {
        var finding = Imported("S-SIX", "S5", written, "五、存在的主要问题及改进情况").ShouldHaveSingleItem();

        finding.Told().ShouldBe(told);
        finding.State.ShouldBe(state);
        finding.Fields.Select(field => field.Name).ShouldBe(["S5"]);
    }

    [Fact]
    public void The_five_items_are_written()
    {
        var report = Sample.Filled(
            Sample.Zero, 2025, (TextKey.ProactiveDisclosure, "公开。"), (TextKey.DisclosureOnRequest, "未收到。"), (TextKey.InformationManagement, "管理。"), (TextKey.Supervision, "监督。"));

        Sample.Of("S-FIVE", report).ShouldHaveSingleItem().Told().ShouldBe("Error 总体情况缺少“（四）平台建设情况”。");
        Sample.Of("S-FIVE", report with { Content = report.Content.WithText(TextKey.Platforms, "平台。") }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("(五) 监督保障。", "Warning 条目标题“(五) 监督保障。”不是规范名称，应为“（五）监督保障情况”。")]
    [InlineData("（四）监督保障", "Error 总体情况各项的次序不对：“（四）监督保障”应为“（五）监督保障情况”。")]
    public void Items_of_a_file_have_their_names_and_order(string written, string told)
    {
        Imported("S-FIVE", "S1.5", written, "（五）监督保障情况").Select(finding => finding.Told()).ShouldContain(told);
    }

    [Fact]
    public void Rows_of_a_file_are_there_in_order()
    {
        Imported("S-TABLE", "T3.R4.1", string.Empty, "1.本机关不掌握相关政府信息").ShouldHaveSingleItem().Told().ShouldBe("Error 表三缺少“1.本机关不掌握相关政府信息”。");
        Imported("S-TABLE", "T3.C", "第1行：二、上年结转", "第2行：二、上年结转").ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 表三的行序与规范格式不同：“第1行：二、上年结转”应在“第2行：二、上年结转”。");
        Imported("S-TABLE", "T4", string.Empty, "表四").ShouldHaveSingleItem().Fields.ShouldBe([CellKey.Parse("T4.RECON.UPHELD")]);
    }

    [Fact]
    public void Figures_that_needed_reading_are_named()
    {
        var context = Sample.Context with { Source = [new("FIGURE", "T3.N.P", "1,234", "1234"), new("FIGURE", "T2.FEE.AMOUNT", "若干", ""), new("FIGURE", "T4.RECON.UPHELD", "", "")] };

        Checker.Check(Sample.Filled(Sample.Zero), context).Where(finding => finding.Rule.EndsWith("-INT", StringComparison.Ordinal)).Select(finding => $"{finding.Rule} {finding.Told()} {finding.State}").ShouldBe(
        [
            "T3-INT Error 表三“一、本年新收”行“自然人”列写作“1,234”，应填 1234。 Fixed",
            "T2-INT Error 表二“行政事业性收费”行“本年收费金额（单位：万元）”列写作“若干”，不是数。 Open",
        ]);
    }

    [Theory]
    [InlineData("一是加强领导。二是完善制度。\n（一）要点落实。一是公开。二是解读。\n（二）信息处理费。")]
    [InlineData("存在问题：一是不足；二是不够。\n一是加强。\n二是完善。")]
    [InlineData("统一是关键。第二十条第（一）项。")]
    public void Numbers_that_run_on_are_silent(string text)
    {
        Sample.Of("S-NUM", TextKey.OtherMatters, text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("（一）要点。\n（二）收费。\n（二）其他。", "序号不连续：“二”之后是“二”。")]
    [InlineData("（一）要点。\n（三）收费。", "序号不连续：“一”之后是“三”。")]
    [InlineData("一是加强。三是完善。", "序号不连续：“一”之后是“三”。")]
    public void Gaps_and_repetitions_are_named(string text, string told)
    {
        Sample.Of("S-NUM", TextKey.OtherMatters, text).ShouldHaveSingleItem().Told().ShouldBe($"Warning {told}");
    }

    [Fact]
    public void Brackets_of_numbers_are_full_width()
    {
        var finding = Sample.Of("S-NUM", TextKey.OtherMatters, "(一) 要点。\n(二)收费。").ShouldHaveSingleItem();

        finding.Message.ShouldBe("序号“(一)”用了半角括号。");
        finding.TextFix!.After.ShouldBe("（一）要点。\n（二）收费。");
        Imported("S-NUM", "S1.3", "(三) 政府信息管理情况。", "（三）政府信息管理情况", kind: "L-PUNCT").ShouldHaveSingleItem().Message
            .ShouldBe("条目序号用了半角括号：“(三) 政府信息管理情况。”，应用全角括号。");
    }

    [Fact]
    public void Section_one_is_as_long_as_printed_with_its_headings()
    {
        // 七个字的正文连标题十个字。
        var words = new string('文', 990);

        Sample.Of("S-LEN", TextKey.ProactiveDisclosure, words).ShouldBeEmpty();
        Sample.Of("S-LEN", TextKey.ProactiveDisclosure, words + " **文** 文").ShouldHaveSingleItem().Told().ShouldBe("Warning 总体情况 1001 字，超过 1000 字。");
        Sample.Of("S-LEN", TextKey.ProactiveDisclosure, words + "文文", Sample.Context with { Pack = RulePack.General with { LongestOverview = 1200 } }).ShouldBeEmpty();
        Sample.Of("S-LEN", TextKey.DisclosureOnRequest, "未收到申请。").ShouldHaveSingleItem().Told().ShouldBe("Warning “（二）依申请公开情况”连标题只有 16 字，少于 30 字。");
        Sample.Of("S-LEN", TextKey.DisclosureOnRequest, "2023 年市工信局未收到政府信息公开申请。").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "第五部分没有内容；至少写明一个主要问题和一项改进措施。")]
    [InlineData("无。", "第五部分没有内容；至少写明一个主要问题和一项改进措施。")]
    [InlineData("下一步将加强培训。", "第五部分没有写明存在的问题。")]
    [InlineData("公开还不够及时。", "第五部分没有写明改进措施。")]
    public void Section_five_has_problems_and_measures(string text, string told)
    {
        Sample.Of("S-PROB", TextKey.ProblemsAndImprovements, text).ShouldHaveSingleItem().Told().ShouldBe($"Error {told}");
    }

    [Fact]
    public void Each_problem_has_a_measure()
    {
        Sample.Of("S-PROB", TextKey.ProblemsAndImprovements, "存在不足：一是解读少；二是更新慢；三是培训少。下一步：一是加强解读。").ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 第五部分列了 3 个问题，只有 1 项措施；每个问题都应有对应的措施。");
        Sample.Of("S-PROB", TextKey.ProblemsAndImprovements, "部分信息公开不够及时、形式不够规范。\n改进措施：进一步提高信息公开的主动性和时效性。").ShouldBeEmpty();
    }

    [Fact]
    public void Section_six_speaks_of_the_processing_fee()
    {
        Sample.Of("S-FEE", TextKey.OtherMatters, "没有其他事项。").ShouldHaveSingleItem().Told().ShouldBe("Error 第六部分没有说明信息处理费收取情况。");
        Sample.Of("S-FEE", TextKey.OtherMatters, "我局 2025 年未收取信息处理费。").ShouldBeEmpty();
        Sample.Of("S-FEE", TextKey.OtherMatters, "收取信息处理费 380 元。").ShouldBeEmpty();
    }

    [Fact]
    public void A_government_reports_on_assessment_appraisal_and_accountability()
    {
        var government = new CheckContext(AgencyProfile.Guess("宁远市人民政府"));

        Sample.Of("S-GOV", TextKey.Supervision, "开展工作考核，组织社会评议。", government).ShouldHaveSingleItem().Told().ShouldBe("Error 政府报告的监督保障情况没有写明责任追究结果。");
        Sample.Of("S-GOV", TextKey.Supervision, "开展工作考核，组织社会评议，没有发生责任追究。", government).ShouldBeEmpty();
        Sample.Of("S-GOV", TextKey.Supervision, "加强监督。").ShouldBeEmpty();
    }

    [Fact]
    public void The_topics_of_the_rule_pack_are_reported()
    {
        Sample.Of("S-POINTS", TextKey.OtherMatters, "我局 2025 年未收取信息处理费。").ShouldHaveSingleItem().Told().ShouldBe("Warning 第六部分没有报告年度政务公开要点落实情况。");
        Sample.Of("S-POINTS", TextKey.OtherMatters, "（一）政务公开重点任务完成情况。").ShouldBeEmpty();
        Sample.Of("S-POINTS", TextKey.OtherMatters, "未收取信息处理费。", Sample.Context with { Pack = RulePack.General with { Topics = [] } }).ShouldBeEmpty();
    }

    [Fact]
    public void The_contact_note_is_complete()
    {
        Sample.Of("S-CONTACT", Sample.Filled(Sample.Zero)).ShouldHaveSingleItem().Told().ShouldBe("Warning 没有联系方式。");
        Sample.Of("S-CONTACT", TextKey.Contact, "地址：宁远市明珠路1号；电话：0953-2037701。").ShouldHaveSingleItem().Told().ShouldBe("Warning 联系方式缺少查阅或下载的网址、邮政编码。");
        Sample.Of("S-CONTACT", TextKey.Contact, "本报告可在门户网站查阅。地址：宁远市明珠路1号；邮编：751100；电话：0953-2037701。").ShouldBeEmpty();
        Sample.Of("S-CONTACT", TextKey.Preamble, "网站：www.ny.gov.cn；地址：明珠路1号；邮编：751100；电话：0953-2037701。").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("未收取信息公开处理费。", "信息公开处理费", "未收取信息处理费。")]
    [InlineData("规范申请公开工作。", "申请公开", "规范依申请公开工作。")]
    public void Terms_are_those_of_the_law(string text, string wrong, string right)
    {
        var finding = Sample.Of("S-TERM", TextKey.OtherMatters, text).ShouldHaveSingleItem();

        finding.Excerpt!.Words.ShouldBe(wrong);
        finding.TextFix.ShouldBe(new TextFix(TextKey.OtherMatters, text, right));
        Sample.Of("S-TERM", TextKey.OtherMatters, right).ShouldBeEmpty();
    }

    [Fact]
    public void Terms_in_the_tables_of_a_file_are_told()
    {
        var finding = Imported("S-TERM", "T3", "社会组织", "社会公益组织").ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 表格用语有 1 处不规范：“社会组织”。");
        finding.State.ShouldBe(FindingState.Fixed);
    }

    private static List<Finding> Imported(string rule, string where, string before, string after, string? kind = null) =>
        Sample.Of(rule, Sample.Filled(Sample.Zero, 2025, (TextKey.ProblemsAndImprovements, "不足。加强。")), Sample.Context with { Source = [new(kind ?? rule, where, before, after)] })
            .FindAll(finding => rule != "S-FIVE" || finding.Fields[0].Name == where);
}
