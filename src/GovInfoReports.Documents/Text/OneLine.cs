using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Text;

/// <summary>Words of one line in a file of lines: a sign that ends a line becomes a space, a control sign U+FFFD.</summary>
internal static partial class OneLine
{
    public static string Of(string words) => Control().Replace(LineEnd().Replace(words, " "), "\uFFFD");

    [GeneratedRegex(@"\r\n?|[\n\v\f\u0085\u2028\u2029]")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[\0-\x08\x0E-\x1F]")]
    private static partial Regex Control();
}
