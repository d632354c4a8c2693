using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Core.Explanations;

/// <summary>What people may write to each other about a finding.</summary>
internal static class ExplanationText
{
    /// <summary>The drafter's words as they are kept.</summary>
    /// <exception cref="RefusedException">Too short or too long.</exception>
    public static string Explanation(Finding finding, string text)
    {
        var kept = Kept(text);
        return kept.Length < ReportExplanation.ShortestText
            ? throw new RefusedException($"对 {finding.Rule} 的说明至少写 {ReportExplanation.ShortestText} 个字，请写明原因。")
            : Checked($"对 {finding.Rule} 的说明", kept);
    }

    /// <summary>Why the reviewer refuses, as it is kept.</summary>
    /// <exception cref="RefusedException">Missing or too long.</exception>
    public static string Reason(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RefusedException("请写明不采纳的理由。") : Checked("不采纳的理由", Kept(text));

    private static string Kept(string text) => text.Trim().ReplaceLineEndings("\n");

    private static string Checked(string name, string text) => text switch
    {
        { Length: > ReportExplanation.LongestText } => throw new RefusedException($"{name}不能超过 {ReportExplanation.LongestText} 字，现有 {text.Length} 字，请删减。"),
        // PostgreSQL keeps every character but this.
        _ when text.Contains('\0', StringComparison.Ordinal) => throw new RefusedException($"{name}中有不可见的控制字符，请删去。"),
        _ => text,
    };
}
