using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Narratives;

/// <summary>
/// A heading of the second level that runs into its paragraph: （一）政务公开要点落实情况。围绕…… Printed in 楷体 (GB/T 9704-2012, 7.3.3).
/// </summary>
public static partial class LeadIn
{
    /// <summary>How many characters at the start of the paragraph are such a heading; 0 where there is none.</summary>
    public static int LengthIn(string paragraph) => Shape().Match(paragraph).Length;

    // Up to the first full stop where that comes soon, or a short paragraph without one.
    [GeneratedRegex(@"^[（(][一二三四五六七八九十]{1,3}[）)](?:[^。\n]{1,30}。|[^。\n]{1,30}$)")]
    private static partial Regex Shape();
}
