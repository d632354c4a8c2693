using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>L-TYPO: words of the list of usual slips.</summary>
internal static class TypoRules
{
    // How many signs on either side are quoted.
    private const int Context = 5;

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        from text in reading.Texts
        from typo in Typos.All
        from match in typo.Wrong.Matches(text.Plain).Take(1)
        select FoundIn("L-TYPO", text.Excerpt(match), $"“{Around(text.Plain, match)}”中的“{match.Value}”疑为“{match.Result(typo.Right)}”之误。") with
        {
            TextFix = new TextFix(text.Key, text.Typed, typo.Wrong.Replace(text.Typed, typo.Right)),
        };

    private static string Around(string plain, Capture match) =>
        plain[Math.Max(0, match.Index - Context)..Math.Min(plain.Length, match.Index + match.Length + Context)].Replace('\n', ' ');
}
