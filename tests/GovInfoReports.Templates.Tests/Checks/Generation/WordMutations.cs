using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks.Generation;

/// <summary>Copied words, persons, secrets, links and style.</summary>
internal static class WordMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.Of("P-LASTYEAR", report => report.With(TextKey.ProblemsAndImprovements, report.LastYear.Content.Text(TextKey.ProblemsAndImprovements))),
        Mutation.Of("P-PEER", report => report with { Context = report.Context with { Peers = report.Context.Peers.With(report.Report with { Agency = "固原市财政局" }) } }),
        Mutation.Of("P-STALE", report => report.With(TextKey.ProblemsAndImprovements, report.LastYear.Content.Text(TextKey.ProblemsAndImprovements).Split('\n')[0] + "\n下一步：一是加强；二是完善。")),
        Mutation.Of("P-NAME", report => report.Replace(TextKey.Preamble, $"《{report.Context.Agency.Name}", "《固原市财政局")),
        Append("V-ID", "联系人手机13909530001。"),
        Append("V-SECRET", "内部资料，注意保存。"),
        Append("V-MAIL", "邮箱：nyjg@163.com。"),
        Append("V-LINK", "网址：http://www.ny.gov.cn/a。"),
        Append("L-PUNCT", "重点,难点。"),
        Append("L-MARK", "**重点。"),
        Append("L-SPLIT", "全面做好新形势下的政务公开工\n作，提升质量。"),
        Append("L-TYPO", "在干部职工论学习会上传达。"),
        Append("L-NUM", "发布信息3条、通报2期，阅读量5万次。"),
    ];

    private static Mutation Append(string rule, string words) =>
        Mutation.Of(rule, report => report.With(TextKey.OtherMatters, report.Text(TextKey.OtherMatters) + words));
}
