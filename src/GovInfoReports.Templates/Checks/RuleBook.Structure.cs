namespace GovInfoReports.Templates.Checks;

public static partial class RuleBook
{
    private static RuleFamily Structure => new("完整与结构",
    [
        new("S-SIX", Severity.Error, "六个部分", "六个部分齐全、次序正确；标题与规范名称不同的改用规范名称（警告）。", Form, "补上缺少的部分，调整次序。"),
        new("S-FIVE", Severity.Error, "总体情况五项", "主动公开、依申请公开、政府信息管理、平台建设、监督保障五项齐全、有内容、次序正确；名称不同的改用规范名称（警告）。", Form, "补写缺少的一项。"),
        new("S-NUM", Severity.Warning, "序号", "（一）（二）和一是、二是连续不重复，括号用全角。", "GB/T 15834", "改正序号。"),
        new("S-LEN", Severity.Warning, "篇幅", "总体情况不超过规则包规定的字数（通用 1000 字），每项连标题不少于 30 字。", "规则包", "压缩或补充文字。"),
        new("S-PROB", Severity.Error, "问题和改进", "第五部分至少写明一个问题和一项措施；措施少于问题的提出警告。", Regulation + "第五十条第（四）项", "写明主要问题和对应的改进措施。"),
        new("S-FEE", Severity.Error, "信息处理费", "第六部分说明信息处理费收取情况。", "国办函〔2020〕109号", "写明收取的件数和金额（元），没有收取的写“未收取信息处理费”。"),
        new("S-TERM", Severity.Warning, "规范用语", "用信息处理费、社会公益组织、依申请公开等规范用语。", Form, "改用规范用语。"),
        new("S-GOV", Severity.Error, "政府报告内容", "各级人民政府的报告写明工作考核、社会评议和责任追究结果。", Regulation + "第五十条第（四）项", "在监督保障情况中补写。"),
        new("S-POINTS", Severity.Warning, "要点落实", "第六部分报告规则包要求的事项（通用：年度政务公开要点落实情况）。", "规则包", "补写落实情况，没有的说明。"),
        new("S-CONTACT", Severity.Warning, "联系方式", "写明查阅网址、地址、邮政编码和电话。", Practice, "在报告末尾补上联系方式。"),
        new("S-TABLE", Severity.Error, "表格完整", "三张表 10、175、15 个单元格齐全，行序与格式一致（次序不同的提出警告）。", Form, "按规范格式补上缺少的行或列。"),
    ]);

    private static RuleFamily Identity => new("名称、年度和日期",
    [
        new("D-TITLE", Severity.Error, "标题", "标题＝机关全称或规范化简称＋年度＋“年政府信息公开工作年度报告”。", Form, "改用规范标题。"),
        new("D-YEAR", Severity.Error, "年度一致", "标题、引言、统计期限和申请、收费表述的年度一致；其他句子以别的年度开头的提出警告。", Form, "改为报告年度。"),
        new("D-PERIOD", Severity.Error, "统计期限", "引言写明统计期限为报告年度的 1 月 1 日至 12 月 31 日。", Form, "写明“本报告统计数据从某年1月1日至12月31日”。"),
        new("D-NAME", Severity.Warning, "机关名称", "标题、引言和名录中的机关名称一致；全文简称不超过两种；不以其他机关为主语。", Form, "统一机关名称。"),
        new("D-CITE", Severity.Warning, "引用格式", "引用条例和国务院办公厅政府信息与政务公开办公室国办公开办函〔2021〕30号；书名号里用〈〉，文号用六角括号。", Form, "按规范引用。"),
        new("D-DUE", Severity.Error, "报送期限", "在地方规定的日期之前报送，最迟不超过次年 1 月 31 日（政府报告 3 月 31 日）；对填报单位只作警告。", Regulation + "第四十九条", "尽快报送。"),
        new("D-ONE", Severity.Error, "一份报告", "一个机关一个年度只有一份有效报告，更正须另编版本并说明。", Regulation + "第四十九条", "撤销多余的报告，或以更正版本发布。"),
        new("D-PUB", Severity.Error, "发布即审定", "发布的内容与审核通过的内容逐字相同。", Practice, "重新提交审核。"),
    ]);
}
