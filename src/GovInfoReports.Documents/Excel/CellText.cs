using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Excel;

/// <summary>Text inside a cell: signs that XML cannot carry are written <c>_xHHHH_</c> (ECMA-376, ST_Xstring).</summary>
internal static partial class CellText
{
    /// <summary>Longest text put into one cell, in UTF-16 units; Excel takes 32,767.</summary>
    public const int MaximumLength = 32_000;

    public static string Encode(string text) => Unsafe().Replace(text, sign => $"_x{(int)sign.Value[0]:X4}_");

    public static string Decode(string text) =>
        Encoded().Replace(text, code => ((char)int.Parse(code.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>The text in pieces that each fit into a cell; at least one, and no sign is cut in two.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        do
        {
            var length = Math.Min(MaximumLength, text.Length - start);
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            yield return text.Substring(start, length);
            start += length;
        }
        while (start < text.Length);
    }

    [GeneratedRegex(@"[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unsafe();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Encoded();
}
