using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>行政许可、行政处罚、行政强制 X 件 (N-LIC).</summary>
internal static partial class DecisionClaims
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from text in reading.Overview
        from mention in text.Mentions
        where mention.Quantity.Unit is "件" or "条" or "宗" or "起" or "例" or "份" && !mention.IsOfAnotherYear(reading.Year) && !Other().IsMatch(mention.Lead)
        let cells = CellsOf(mention.Lead)
        where cells.Length > 0
        select new Claim("N-LIC", string.Join('+', cells), mention, cells);

    private static ImmutableArray<string> CellsOf(string words) =>
        [.. new[] { ("许可", "LICENSE"), ("处罚", "PENALTY"), ("强制", "COERCION") }
            .Where(kind => words.Contains($"行政{kind.Item1}", StringComparison.Ordinal) || words.Contains($"和{kind.Item1}", StringComparison.Ordinal))
            .Select(kind => $"T2.{kind.Item2}.DECISIONS")];

    // 行政许可、行政处罚等信息 counts more than the decisions; 事项, 目录 and 指南 count something else.
    [GeneratedRegex("等|事项|清单|目录|指南|流程|办法|复议|诉讼")]
    private static partial Regex Other();
}
