using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>制发、废止、现行有效 X 件 of 规章 and 规范性文件 (N-DOC).</summary>
internal static partial class DocumentClaims
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from text in reading.Overview
        from mention in text.Mentions
        where mention.Quantity.Unit is "件" or "部" or "份" or "个" or "项" && !mention.IsOfAnotherYear(reading.Year)
        let row = RowOf(mention)
        let column = ColumnOf(mention)
        where row is not null && column is not null
        select new Claim("N-DOC", $"{row}.{column}", mention, [$"T2.{row}.{column}"]);

    // 制发 11 件规范性文件 names the kind behind the number; otherwise the nearest before it in the sentence counts.
    private static string? RowOf(Mention mention)
    {
        var words = Behind().IsMatch(mention.Tail) ? mention.Tail : mention.Sentence;
        return Kind().Matches(words) is { Count: > 0 } kinds ? (kinds[^1].Value[0] == '规' && kinds[^1].Length == 2 ? "REG" : "NORM") : null;
    }

    private static string? ColumnOf(Mention mention) => mention.Clause switch
    {
        var clause when Other().IsMatch(mention.Lead) => null,
        var clause when InForce().IsMatch(clause) => "INFORCE",
        var clause when Repealed().IsMatch(clause) => "REPEALED",
        var clause when Issued().IsMatch(clause) => "ISSUED",
        _ => null,
    };

    [GeneratedRegex("规章(?!制度)|规范性文件")]
    private static partial Regex Kind();

    [GeneratedRegex("^\\s*(?:政府|部门)?规章(?!制度)|^\\s*(?:行政)?规范性文件")]
    private static partial Regex Behind();

    [GeneratedRegex("现行有效|继续有效")]
    private static partial Regex InForce();

    [GeneratedRegex("废止|宣布失效")]
    private static partial Regex Repealed();

    [GeneratedRegex("制发|印发|制定|出台|新发布")]
    private static partial Regex Issued();

    [GeneratedRegex("解读|转发|备案|审查|审核|修改|修订|清理|意见|图解|视频")]
    private static partial Regex Other();
}
