namespace GovInfoReports.Templates.Checks;

public static partial class RuleBook
{
    private static RuleFamily Narrative => new("文字与表格一致",
    [
        new("N-BIND", Severity.Error, "数据引用", "文字引用的单元格（如 {T3.N.T}）是格式中有的，并且已经填写。", Practice, "先填写这个单元格，或者在文字中重新选择单元格。"),
        new("N-NONE", Severity.Error, "未收到申请", "文字说未收到申请的，表三本年新收为 0；有上年结转的，文字须交代（警告）。", Regulation + "第五十条第（二）项", "改正文字，或改正表三。"),
        new("N-SOME", Severity.Error, "写明件数", "表三本年新收大于 0 的，依申请公开情况写明件数。", Regulation + "第五十条第（二）项", "写明收到和办理的件数。"),
        new("N-RECV", Severity.Warning, "收到件数", "收到、受理、新收的件数＝表三第一项；写“共”的，也可为第一项与第二项之和。", Regulation + "第五十条第（二）项", "以登记台账为准，统一文字和表格。"),
        new("N-DONE", Severity.Warning, "办结件数", "办理、办结、答复的件数＝表三（七）总计；结转下年度的件数＝第四项。", Regulation + "第五十条第（二）项", "以登记台账为准，统一文字和表格。"),
        new("N-OUT", Severity.Warning, "办理结果", "予以公开、部分公开等件数与表三相应各行一致，相加等于所写的办结总数。", Regulation + "第五十条第（二）项", "以登记台账为准，统一文字和表格。"),
        new("N-CASE", Severity.Warning, "复议诉讼件数", "说未发生行政复议、行政诉讼的，表四为 0；写明件数的，与表四总计一致。", Regulation + "第五十条第（三）项", "统一文字和表四。"),
        new("N-DOC", Severity.Warning, "文件件数", "规章、规范性文件的制发、废止、现行有效件数与表二一致。", Regulation + "第二十条第（一）项", "统一文字和表二；写的是本级政府或全市的数，请在文字中说明范围。"),
        new("N-LIC", Severity.Warning, "许可处罚件数", "行政许可、行政处罚、行政强制的件数与表二一致。", Regulation + "第二十条第（五）（六）项", "统一文字和表二；只公开了一部分的，请在文字中说明。"),
        new("N-PARTS", Severity.Warning, "分项相加", "总数等于所列各项之和；文字没有说列全的，只作提示。", Practice, "核对总数和各项，漏列的补上。"),
        new("N-SILENT", Severity.Warning, "文字未提及", "表二制发、废止大于 0 的，总体情况写到规章或规范性文件。", Form, "在政府信息管理情况中写明制发、废止和现行有效的件数。"),
        new("N-TOPIC", Severity.Info, "表格未体现", "总体情况写到的规范性文件、行政执法工作，表二有相应的数。", Practice, "核对表二有无漏填。"),
        new("N-FEE", Severity.Error, "收费表述", "第六部分不能既说未收取费用，又写明金额或在表二填有收费；说未收取信息处理费而表二有收费的，请确认（警告）。", "国办函〔2020〕109号", "改正第六部分的表述，或改正表二。"),
        new("N-SELF", Severity.Warning, "前后一致", "同一数字在文字中几处出现的，数值相同。", Practice, "核对后统一。"),
    ]);
}
