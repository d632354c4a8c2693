using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>What of a caption counts when captions are compared: its letters and digits, not width, brackets, quotes, spaces or punctuation.</summary>
internal static class LabelKey
{
    private const string Numerals = "一二三四五六七八九十0123456789";

    public static string Of(string text) => string.Concat(FullWidth.ToHalfWidth(text).Where(char.IsLetterOrDigit)).Replace("其它", "其他", StringComparison.Ordinal);

    /// <summary>The key without the number in front; the whole key where there is none.</summary>
    public static string WithoutNumber(string key)
    {
        var rest = key.TrimStart([.. Numerals]);
        return rest.Length == 0 ? key : rest;
    }
}
