using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>What of a caption counts when captions are compared: its letters and digits, not width, brackets, quotes, spaces or punctuation.</summary>
internal static class LabelKey
{
    private const string Numerals = "一二三四五六七八九十0123456789";

    // Every cell of a document is asked for its key several times.
    public static string Of(string text)
    {
        var key = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var sign in text)
        {
            if (FullWidth.ToHalfWidth(sign) is var plain && char.IsLetterOrDigit(plain))
            {
                key[length++] = plain;
            }
        }

        return new string(key[..length]).Replace("其它", "其他", StringComparison.Ordinal);
    }

    /// <summary>The key without the number in front; the whole key where there is none.</summary>
    public static string WithoutNumber(string key)
    {
        var rest = key.AsSpan().TrimStart(Numerals);
        return rest.Length == 0 ? key : rest.ToString();
    }
}
