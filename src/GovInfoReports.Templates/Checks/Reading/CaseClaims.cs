using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>行政复议 X 件, 行政诉讼 X 件, where they arose from the disclosure of information (N-CASE).</summary>
internal static partial class CaseClaims
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from text in reading.Overview
        from mention in text.Mentions
        where mention.Quantity.CountsCases && Concerns(text, mention.Sentence) && !Result().IsMatch(mention.Lead) && !mention.IsOfAnotherYear(reading.Year)
        let cells = CellsOf(mention.Lead)
        where cells.Length > 0
        select new Claim("N-CASE", string.Join('+', cells), mention, cells);

    /// <summary>Whether the words speak of cases about the disclosure of information.</summary>
    public static bool Concerns(TextReading text, string words) => text.Key == TextKey.DisclosureOnRequest || Disclosure().IsMatch(words);

    /// <summary>The totals of table four that the words name.</summary>
    public static ImmutableArray<string> CellsOf(string words) =>
        (words.Contains("复议后", StringComparison.Ordinal), words.Contains("复议", StringComparison.Ordinal), words.Contains("诉讼", StringComparison.Ordinal) || words.Contains("起诉", StringComparison.Ordinal)) switch
        {
            (true, _, _) => ["T4.AFTER.TOTAL"],
            (_, true, true) => ["T4.RECON.TOTAL", "T4.DIRECT.TOTAL", "T4.AFTER.TOTAL"],
            (_, true, _) => ["T4.RECON.TOTAL"],
            (_, _, true) => ["T4.DIRECT.TOTAL", "T4.AFTER.TOTAL"],
            _ => [],
        };

    [GeneratedRegex("信息公开|依申请公开")]
    private static partial Regex Disclosure();

    [GeneratedRegex("维持|纠正|撤销|驳回|审结|败诉|胜诉|应诉|答辩")]
    private static partial Regex Result();
}
