using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>S-TERM: terms as the law and the form have them.</summary>
internal static partial class TermRules
{
    private static readonly (Regex Wrong, string Right)[] Terms =
        [(ProcessingFee(), "信息处理费"), (OnRequest(), "依申请公开"), (Regulation(), "政府信息公开条例")];

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        from text in reading.Texts
        from term in Terms
        from match in term.Wrong.Matches(text.Plain).DistinctBy(match => match.Value)
        select FoundIn("S-TERM", text.Excerpt(match), $"“{match.Value}”不是规范用语，应为“{term.Right}”。") with
        {
            TextFix = new TextFix(text.Key, text.Typed, term.Wrong.Replace(text.Typed, term.Right)),
        };

    [GeneratedRegex("(?:政府)?信息公开处理费")]
    private static partial Regex ProcessingFee();

    [GeneratedRegex("(?<![依受要人])申请公开(?=情况|工作|办理|渠道|流程|制度)")]
    private static partial Regex OnRequest();

    [GeneratedRegex("政务(?:信息)?公开条例")]
    private static partial Regex Regulation();
}
