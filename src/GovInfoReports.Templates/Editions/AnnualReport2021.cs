using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Editions;

/// <summary>
/// 《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号), in force for report years from 2021:
/// six sections, five items of section one, three tables, 200 cells.
/// </summary>
public static partial class AnnualReport2021
{
    public static ReportEdition Edition { get; } = new(
        "2021",
        "国办公开办函〔2021〕30号",
        Frame(),
        [
            new("一", "总体情况", Overview(), null),
            new("二", "主动公开政府信息情况", [], TableTwo()) { Aliases = ["政府信息主动公开情况", "主动公开情况", "行政机关主动公开政府信息情况"] },
            new("三", "收到和处理政府信息公开申请情况", [], TableThree()) { Aliases = ["政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理申请情况"] },
            new("四", "政府信息公开行政复议、行政诉讼情况", [], TableFour()) { Aliases = ["因政府信息公开工作被申请行政复议、提起行政诉讼情况", "行政复议、行政诉讼情况", "行政复议和行政诉讼情况"] },
            new("五", "存在的主要问题及改进情况", [Problems()], null) { Aliases = ["政府信息公开工作存在的主要问题及改进情况", "存在问题及改进措施", "存在的问题及改进情况"] },
            new("六", "其他需要报告的事项", [Other()], null) { Aliases = ["需要报告的其他事项", "其他事项"] },
        ],
        CrossChecks)
    {
        // 国办公开办函〔2019〕60号, report years 2019 and 2020.
        FormerCaptions = ["本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "采购项目数量", "采购总金额"],
    };

    private static TextTemplate[] Frame() =>
    [
        new(TextKey.Title, "标题", "机关全称或规范化简称＋年度＋“年政府信息公开工作年度报告”。"),
        new(TextKey.Preamble, "引言", "写明编制依据（条例和国办公开办函〔2021〕30号）以及统计期限（1月1日至12月31日）。"),
        new(TextKey.Contact, "联系方式", "报告电子版的查阅网址，以及地址、邮编、电话，方便公众查阅和联系。") { Optional = true },
    ];

    private static TextTemplate[] Overview() =>
    [
        new(TextKey.Overview, "总体情况导语", "可用一两句话概括全年工作；第一部分篇幅原则上不超过一千字。") { Optional = true },
        new(TextKey.ProactiveDisclosure, "主动公开情况", "各渠道（网站、新媒体、公报、公示栏）公开数量，政策解读、回应关切和重点领域公开情况。")
        {
            Numeral = "一",
            Aliases = ["主动公开", "主动公开方面", "主动公开政府信息情况", "政府信息主动公开情况"],
        },
        new(TextKey.DisclosureOnRequest, "依申请公开情况", "收到和办理申请的数量、结果和规范办理的做法；数字须与第三部分表格一致。")
        {
            Numeral = "二",
            Aliases = ["依申请公开", "依申请公开方面", "依申请公开政府信息情况"],
        },
        new(TextKey.InformationManagement, "政府信息管理情况", "规章、规范性文件的发布、废止和现行有效情况，公开前审查与动态调整；数字须与第二部分表格一致。")
        {
            Numeral = "三",
            Aliases = ["政府信息管理", "政府信息管理方面"],
        },
        new(TextKey.Platforms, "平台建设情况", "政府信息公开平台、专栏、政务新媒体和政府公报建设情况。")
        {
            Numeral = "四",
            Aliases = ["平台建设", "平台建设方面", "政府信息公开平台建设", "政府信息公开平台建设情况"],
        },
        new(TextKey.Supervision, "监督保障情况", "机构、培训、考核和监督；各级人民政府还须写明工作考核、社会评议和责任追究结果。")
        {
            Numeral = "五",
            Aliases = ["监督保障", "监督保障方面"],
        },
    ];

    private static TextTemplate Problems() =>
        new(TextKey.ProblemsAndImprovements, "存在的主要问题及改进情况", "至少写明一个主要问题和对应的改进措施，措施应当回应问题。");

    private static TextTemplate Other() =>
        new(TextKey.OtherMatters, "其他需要报告的事项", "写明收取信息处理费情况（单位：元）和年度政务公开要点落实情况；没有的也应说明。");
}
