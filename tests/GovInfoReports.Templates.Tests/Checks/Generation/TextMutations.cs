using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Texts that no longer agree with the tables: the table is changed, or the text.</summary>
internal static class TextMutations
{
    private const string Fee = "T2.FEE.AMOUNT";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Of("N-BIND", report => report.With(TextKey.OtherMatters, report.Text(TextKey.OtherMatters) + $"共{BindingMark.Unknown("T3.N.X")}件。")),
        new("N-NONE", report => !HasRequests(report), report => report.With(("T3.N.T", 1))),
        new("N-SOME", HasRequests, report => report.With(TextKey.DisclosureOnRequest, "依法规范办理申请，按时答复申请人，各环节责任到人，全程留痕。")),
        new("N-RECV", HasRequests, report => report.With(("T3.N.T", report["T3.N.T"] + 3))),
        new("N-DONE", HasRequests, report => report.With(("T3.R7.T", report["T3.R7.T"] + 1))),
        new("N-OUT", report => report["T3.R1.T"] > 0, report => report.With(("T3.R1.T", report["T3.R1.T"] + 1))),
        Mutation.Of("N-CASE", report => report.With(("T4.RECON.TOTAL", report["T4.RECON.TOTAL"] + 1))),
        new("N-DOC", report => report["T2.NORM.INFORCE"] > 0, report => report.With(("T2.NORM.INFORCE", report["T2.NORM.INFORCE"] + 1))),
        new("N-LIC", report => report["T2.LICENSE.DECISIONS"] > 0, report => report.With(("T2.LICENSE.DECISIONS", report["T2.LICENSE.DECISIONS"] + 1))),
        Mutation.Of("N-PARTS", report => report.With(TextKey.ProactiveDisclosure, "主动公开政府信息一百零一条，其中政府网站 60 条、公众号四十条。")),
        new("N-SILENT", report => report["T2.NORM.ISSUED"] > 0, report => report.With(TextKey.InformationManagement, "严格公开前审查，做好信息动态调整，及时更新公开目录和指南。")),
        new("N-TOPIC", report => report["T2.NORM.INFORCE"] == 0, report => report.With(TextKey.InformationManagement, report.Text(TextKey.InformationManagement) + "更新规范性文件目录。")),
        Mutation.Of("N-FEE", report => report.With(TextKey.OtherMatters, "（一）要点落实情况。已落实。\n（二）信息处理费。未收取任何费用。").With((Fee, 3))),
        Mutation.Of("T2-FEE6", report => report.With(TextKey.OtherMatters, "（一）要点落实情况。已落实。\n（二）信息处理费。收取信息处理费380元。").With((Fee, 0.01m))),
        Mutation.Of("N-SELF", report => report.With(TextKey.OtherMatters, "全年主动公开政府信息 2 条。" + report.Text(TextKey.OtherMatters)).With(TextKey.ProactiveDisclosure, "全年主动公开政府信息 3 条，内容涉及各领域，方便群众查阅。")),
    ];

    private static bool HasRequests(GeneratedCase report) => report["T3.N.T"] > 0;
}
