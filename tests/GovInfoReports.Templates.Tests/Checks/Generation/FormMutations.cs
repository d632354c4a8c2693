using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Structure, identity and dates.</summary>
internal static class FormMutations
{
    private static readonly FilingFacts InTime = new(new DateOnly(2026, 1, 10));

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Of("S-SIX", report => report.From(new SourceNormalisation("S-SIX", "T4", string.Empty, "四、政府信息公开行政复议、行政诉讼情况"))),
        Mutation.Of("S-FIVE", report => report.With(TextKey.Platforms, string.Empty)),
        Mutation.Of("S-NUM", report => report.Replace(TextKey.OtherMatters, "（二）", "（三）")),
        Mutation.Of("S-LEN", report => report.With(TextKey.Platforms, report.Text(TextKey.Platforms) + new string('台', 1000) + "。")),
        Mutation.Of("S-PROB", report => report.With(TextKey.ProblemsAndImprovements, "无。")),
        Mutation.Of("S-FEE", report => report.With(TextKey.OtherMatters, "政务公开要点全部落实。")),
        Mutation.Of("S-TERM", report => report.Replace(TextKey.OtherMatters, "收取信息处理费", "收取信息公开处理费")),
        new("S-GOV", report => report.Context.Agency.Kind == ReportingBodyKind.Government, report => report.Replace(TextKey.Supervision, "社会评议", "社会监督")),
        Mutation.Of("S-POINTS", report => report.Replace(TextKey.OtherMatters, "要点", "工作")),
        Mutation.Of("S-CONTACT", report => report.With(TextKey.Contact, string.Empty)),
        Mutation.Of("S-TABLE", report => report.From(new SourceNormalisation("S-TABLE", "T3.C", string.Empty, "二、上年结转政府信息公开申请数量"))),
        Mutation.Of("D-TITLE", report => report.With(TextKey.Title, "2025年政府信息公开年报")),
        Mutation.Of("D-YEAR", report => report.Replace(TextKey.Preamble, "2025年政府信息公开工作年度报告》", "2024年政府信息公开工作年度报告》")),
        Mutation.Of("D-PERIOD", report => report.Replace(TextKey.Preamble, "12月31日", "11月30日")),
        Mutation.Of("D-NAME", report => report.Replace(TextKey.Preamble, $"《{report.Context.Agency.Name}", "《本机关")),
        Mutation.Of("D-CITE", report => report.Replace(TextKey.Preamble, "〔2021〕", "【2021】")),
        Mutation.Of("D-DUE", report => report.Filed(new FilingFacts(new DateOnly(2026, 4, 1)))),
        Mutation.Of("D-ONE", report => report.Filed(InTime with { LiveReports = 2 })),
        Mutation.Of("D-PUB", report => report.Filed(InTime with { ApprovedHash = new string('0', 64) })),
    ];
}
