using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-CASE: 未发生行政复议和行政诉讼 means that table four is zero.</summary>
internal static partial class CaseRules
{
    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        foreach (var text in reading.Overview)
        {
            foreach (Match match in Denial().Matches(text.Plain))
            {
                var clause = text.ClauseFrom(match);
                var cells = CaseClaims.CellsOf(clause);
                var cases = Claim.Sum(reading, cells);
                if (cases > 0 && CaseClaims.Concerns(text, clause) && !Result().IsMatch(clause))
                {
                    yield return FoundIn("N-CASE", text.Excerpt(match), $"文字说“{match.Value}”，表四有 {CellValue.Format(cases)} 件。", [.. cells]);
                }
            }
        }
    }

    [GeneratedRegex("(?:未|没有|无)(?:发生|产生|收到|出现|引发|被提起|涉及)?(?:因|任何)?[^，。；\n]{0,40}(?:行政复议|行政诉讼|复议|诉讼)(?:案件|申请)?")]
    private static partial Regex Denial();

    // 无被纠正的案件 does not say that there was none.
    [GeneratedRegex("纠正|败诉|撤销|违法")]
    private static partial Regex Result();
}
