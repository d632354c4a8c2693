using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Pdf;

/// <summary>The words of a title that stay whole when it is set in two lines: 吴忠市工业和信息化局 | 2023年 | 政府信息公开 | 工作 | 年度报告.</summary>
internal static partial class TitleWords
{
    public static ImmutableArray<string> Of(FilledReport report)
    {
        var title = Space().Replace(report.Title, string.Empty);
        var name = title.StartsWith(report.Agency, StringComparison.Ordinal) ? report.Agency : string.Empty;
        return [.. new[] { name }.Concat(Words().Matches(title[name.Length..]).Select(match => match.Value)).Where(word => word.Length > 0)];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("[0-9]{4}年|政府信息公开|工作|年度报告|.+?(?=[0-9]{4}年|政府信息公开|工作|年度报告|$)")]
    private static partial Regex Words();
}
