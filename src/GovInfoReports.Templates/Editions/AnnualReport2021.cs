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
        new(TextKey.Contact, "联系方式", "报告电子版的查阅网址，以及地址、邮编、电话，方便公众查阅和联系。")
        {
            Optional = true,
            Prompts = [new("查阅网址", "网站", "网址", "http", "下载"), new("地址", "地址", "位于"), new("邮编", "邮编", "邮政编码"), new("电话", "电话")],
        },
    ];

    private static TextTemplate[] Overview() =>
    [
        new(TextKey.Overview, "总体情况导语", "可用一两句话概括全年工作；第一部分篇幅原则上不超过一千字。") { Optional = true },
        new(TextKey.ProactiveDisclosure, "主动公开情况", "各渠道（网站、新媒体、公报、公示栏）公开数量，政策解读、回应关切和重点领域公开情况。")
        {
            Numeral = "一",
            Aliases = ["主动公开", "主动公开方面", "主动公开政府信息情况", "政府信息主动公开情况"],
            Prompts =
            [
                new("政府网站公开数量", "政府网站", "门户网站", "官网", "网站"),
                new("政务新媒体发布数量", "新媒体", "公众号", "微博", "抖音"),
                new("政府公报、公示栏", "公报", "公示栏", "公开栏"),
                new("政策解读", "解读"),
                new("回应关切", "回应", "关切", "咨询", "信箱"),
                new("重点领域公开", "重点领域", "重大", "民生", "预算", "决算"),
            ],
        },
        new(TextKey.DisclosureOnRequest, "依申请公开情况", "收到和办理申请的数量、结果和规范办理的做法；数字须与第三部分表格一致。")
        {
            Numeral = "二",
            Aliases = ["依申请公开", "依申请公开方面", "依申请公开政府信息情况"],
            Prompts =
            [
                new("收到申请的数量", "收到", "新收", "受理"),
                new("办理结果", "办结", "办理", "答复", "公开"),
                new("复议和诉讼", "复议", "诉讼"),
                new("规范办理的做法", "规范", "流程", "登记", "机制", "制度"),
            ],
        },
        new(TextKey.InformationManagement, "政府信息管理情况", "规章、规范性文件的发布、废止和现行有效情况，公开前审查与动态调整；数字须与第二部分表格一致。")
        {
            Numeral = "三",
            Aliases = ["政府信息管理", "政府信息管理方面"],
            Prompts =
            [
                new("规章、规范性文件的制发和废止", "规范性文件", "规章"),
                new("现行有效件数", "现行有效"),
                new("公开前审查", "审查", "审核", "保密"),
                new("动态调整", "动态", "清理", "调整", "更新"),
            ],
        },
        new(TextKey.Platforms, "平台建设情况", "政府信息公开平台、专栏、政务新媒体和政府公报建设情况。")
        {
            Numeral = "四",
            Aliases = ["平台建设", "平台建设方面", "政府信息公开平台建设", "政府信息公开平台建设情况"],
            Prompts =
            [
                new("政府信息公开专栏", "专栏", "专区", "平台", "栏目"),
                new("政务新媒体", "新媒体", "公众号"),
                new("政府公报和查阅场所", "公报", "查阅", "场所", "大厅", "图书馆"),
                new("运行维护与安全", "维护", "检查", "监测", "安全", "巡检"),
            ],
        },
        new(TextKey.Supervision, "监督保障情况", "机构、培训、考核和监督；各级人民政府还须写明工作考核、社会评议和责任追究结果。")
        {
            Numeral = "五",
            Aliases = ["监督保障", "监督保障方面"],
            Prompts =
            [
                new("机构和人员", "机构", "领导", "分工", "专人", "责任科室", "人员"),
                new("培训", "培训", "学习"),
                new("工作考核", "考核"),
                new("社会评议", "评议", "评价", "满意度"),
                new("责任追究", "责任追究", "追究", "问责", "追责"),
            ],
        },
    ];

    private static TextTemplate Problems() =>
        new(TextKey.ProblemsAndImprovements, "存在的主要问题及改进情况", "至少写明一个主要问题和对应的改进措施，措施应当回应问题。")
        {
            Prompts = [new("主要问题", "问题", "不足", "短板", "差距", "有待"), new("改进措施", "改进", "下一步", "措施", "将"), new("上年问题的改进情况", "上年", "去年", "已改进", "整改")],
        };

    private static TextTemplate Other() =>
        new(TextKey.OtherMatters, "其他需要报告的事项", "写明收取信息处理费情况（单位：元）和年度政务公开要点落实情况；没有的也应说明。")
        {
            Prompts = [new("信息处理费", "信息处理费"), new("年度要点落实情况", "要点", "重点任务")],
        };
}
