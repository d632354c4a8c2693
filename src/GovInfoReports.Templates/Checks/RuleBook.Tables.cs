namespace GovInfoReports.Templates.Checks;

public static partial class RuleBook
{
    private static RuleFamily TableThree => new("表三：收到和处理政府信息公开申请情况",
    [
        new("T3-ROW", Severity.Error, "各行合计", "25 行中每行的总计＝自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他。", Form, "核对这一行各列的件数，改正填错的数。"),
        new("T3-SUM", Severity.Error, "办理结果合计", "7 列中每列的第三项（七）总计＝（一）至（六）各行之和。", Form, "核对这一列各种办理结果的件数，改正填错的数。"),
        new("T3-BAL", Severity.Error, "收办平衡", "7 列中每列的第一项＋第二项＝第三项（七）总计＋第四项。", Form, "核对新收、上年结转、办结和结转下年度的件数。"),
        new("T3-INT", Severity.Error, "填写完整", "175 个单元格都是不小于 0 的整数，不留空，不写“/”“—”、千位分隔符和小数。", Form, "填写不小于 0 的整数，没有发生的填 0。"),
        new("T3-FIX", Severity.Info, "共同原因", "几处不符可由唯一的一项更正全部消除时，提出这项更正。", Form, "核实后可一键更正。"),
        new("T3-OTHER", Severity.Warning, "兜底项过多", "（六）其他处理中的“3.其他”不少于 5 件时，不超过（七）总计的 20%。", Practice, "核对能否归入前面的办理结果；确属其他情形的，说明具体情况。"),
        new("T3-NOHOLD", Severity.Info, "不掌握比例", "总计不少于 10 件时，“本机关不掌握相关政府信息”不超过总计的 50%。", Practice, "可在总体情况中说明原因，并改进对申请人的指引。"),
        new("T3-CLOSE", Severity.Warning, "结转比例", "结转下年度继续办理的不超过新收与上年结转之和的 20%。", Regulation + "第三十三条", "核对年底尚未办结的件数；确实较多的，说明原因。"),
    ]);

    private static RuleFamily TableFour => new("表四：政府信息公开行政复议、行政诉讼情况",
    [
        new("T4-SUM", Severity.Error, "案件合计", "三组中每组的总计＝结果维持＋结果纠正＋其他结果＋尚未审结。", Form, "核对这一组各种结果的件数，改正填错的数。"),
        new("T4-INT", Severity.Error, "填写完整", "15 个单元格都是不小于 0 的整数，不留空。", Form, "填写不小于 0 的整数，没有发生的填 0。"),
        new("T4-NOBASE", Severity.Warning, "案件无来源", "有复议、诉讼案件时，本年收到或上年办理过申请。", Practice, "核对案件是否因政府信息公开引起；因主动公开等引起的，请说明。"),
        new("T4-OPEN", Severity.Warning, "上年未结案件", "上年尚未审结的案件计入本年同一组，不超过本年总计。", Practice, "把上年尚未审结、本年审结或仍未审结的案件计入本年。"),
        new("T4-AFTER", Severity.Info, "复议后起诉", "复议后起诉的件数不超过本年与上年行政复议件数之和。", Practice, "核对起诉前是否经过行政复议。"),
    ]);

    private static RuleFamily TableTwo => new("表二：主动公开政府信息情况",
    [
        new("T2-INT", Severity.Error, "填写完整", "件数是不小于 0 的整数；收费金额不小于 0，最多六位小数；不留空。", Form, "填写不小于 0 的数，没有发生的填 0。"),
        new("T2-STOCK", Severity.Error, "现行有效衔接", "规章、行政规范性文件的现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数。", Form, "与司法行政部门核对三个数；因清理、失效、机构划转而不相等的，请更正上年报告或说明。"),
        new("T2-REPEAL", Severity.Error, "废止不超过存量", "本年废止件数不超过上年现行有效件数与本年制发件数之和。", Form, "核对本年废止件数。"),
        new("T2-POWER", Severity.Warning, "规章制定权", "没有规章制定权的机关，规章三个数都填 0。", "《中华人民共和国立法法》", "本级政府的规章由政府报告填报，本机关填 0。"),
        new("T2-UNIT", Severity.Warning, "金额单位", "收费金额以万元为单位，不是元。", Form, "核对单位：元除以一万才是万元。"),
        new("T2-ROLE", Severity.Warning, "许可处罚职权", "有许可、处罚、强制职权的机关一般不全填 0，没有的填 0；公开的和依法不公开的决定都计入。", Regulation + "第二十条第（五）（六）项", "向业务科室核对全部处理决定数量；确实没有的，请说明。"),
        new("T2-FEE6", Severity.Warning, "信息处理费计入", "第六部分写明的信息处理费（元）折成万元后，不超过表二的行政事业性收费。", "国办函〔2020〕109号", "信息处理费属于行政事业性收费，应计入表二。"),
    ]);

    private static RuleFamily Years => new("与往年衔接",
    [
        new("Y-CARRY", Severity.Error, "结转衔接", "7 列中每列的“上年结转”＝上年报告的“结转下年度继续办理”。", Form, "按上年报告填写；上年报告有误的，先更正上年报告。"),
        new("Y-JUMP", Severity.Warning, "大幅增减", "主要数据与上年相比，变化不超过 50%，或不超过 10。", Practice, "核对有无错填；属实的，说明增减原因。"),
        new("Y-ZERO", Severity.Warning, "突然归零或出现", "连续两年以上不为 0 的主要数据没有变为 0，连续两年以上为 0 的没有变为非 0。", Practice, "核对有无漏填、错填；属实的，说明原因。"),
        new("Y-AMEND", Severity.Warning, "上年报告已更正", "本报告取用的上年数据与上年报告的最新版本一致。", Practice, "按更正后的上年报告核对上年结转和现行有效件数。"),
    ]);
}
