using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Content;

/// <summary>What is printed where a reference has no figure: too loud to be overlooked, and found by the rule N-BIND.</summary>
public static partial class BindingMark
{
    public static string Blank(string cellName) => $"【未填：{cellName}】";

    public static string Unknown(string key) => $"【没有这个单元格：{key}】";

    /// <summary>The marks in printed words.</summary>
    public static MatchCollection Find(string printed) => Mark().Matches(printed);

    [GeneratedRegex("【(?:未填|没有这个单元格)：(?<cell>[^【】\n]{1,80})】", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
