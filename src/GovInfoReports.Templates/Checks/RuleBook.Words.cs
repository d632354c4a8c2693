namespace GovInfoReports.Templates.Checks;

public static partial class RuleBook
{
    private const string Duty = "国办公开办函〔2021〕30号第（四）部分";

    private static RuleFamily Copying => new("内容雷同",
    [
        new("P-LASTYEAR", Severity.Warning, "与上年雷同", "第一、五、六部分与本机关上年报告的五字组相似度都低于 60%。", Duty, "写本年的做法、数字和问题。"),
        new("P-PEER", Severity.Warning, "与其他机关雷同", "全文（去掉套话）与本年其他机关报告的五字组相似度都低于 35%。", Duty, "写本机关自己的情况。"),
        new("P-STALE", Severity.Warning, "照搬上年", "第五部分的问题不与上年逐字相同，总体情况不照搬上年带数字的句子。", Duty, "写本年的问题；核对数字是不是本年的。"),
        new("P-NAME", Severity.Error, "机关名称错用", "不以其他机关的名称作为报告机关。", Duty, "改为本机关名称，并通读全文检查照抄之处。"),
    ]);

    private static RuleFamily Privacy => new("隐私、保密和链接",
    [
        new("V-ID", Severity.Error, "个人信息", "没有身份证号、手机号、银行卡号和申请人姓名。", "《中华人民共和国个人信息保护法》", "删去个人信息；联系电话用固定电话。"),
        new("V-SECRET", Severity.Error, "密级标志", "没有密级标志、内部资料和不予公开的标注。", "《中华人民共和国保守国家秘密法》", "先作保密审查，删去不应公开的内容和标注。"),
        new("V-MAIL", Severity.Warning, "邮箱", "电子邮箱用政府网站域名（gov.cn）。", Practice, "换用政务邮箱，或删去。"),
        new("V-LINK", Severity.Warning, "链接", "链接用 https，指向政府网站（gov.cn）的具体网页。", Practice, "改用 https 的政府网站地址。"),
    ]);

    private static RuleFamily Style => new("文字规范",
    [
        new("L-PUNCT", Severity.Warning, "标点", "汉字后用全角标点，引号用弯引号，段末有句号。", "GB/T 15834", "可一键更正。"),
        new("L-MARK", Severity.Warning, "排版标记", "没有 **、#、<http…>、\\_ 等排版标记。", Practice, "可一键更正。"),
        new("L-SPLIT", Severity.Warning, "断句", "段落不在句子中间断开。", Practice, "可一键更正。"),
        new("L-TYPO", Severity.Warning, "错别字", "没有常见的错别字。", Practice, "改正；确实无误的请说明。"),
        new("L-NUM", Severity.Info, "数字写法", "同一组数字不把准数与约数（万、余、约）混用，单位统一。", "GB/T 15835", "可统一写法。"),
    ]);
}
