using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Finds the quantities of a text. Digits of years, dates, telephone and document numbers, addresses and titles are none.</summary>
internal static partial class QuantityReader
{
    private const char Masked = '\u0001';

    public static IEnumerable<Quantity> Read(string plain)
    {
        var text = NoQuantity().Replace(plain, match => new string(Masked, match.Length));
        foreach (Match match in Shape().Matches(text))
        {
            if (Value(match) is { } value)
            {
                var start = match.Groups["about"].Success ? match.Groups["about"].Index : match.Index;
                yield return new Quantity(value, IsApproximate(match), match.Groups["unit"].Value, start, match.Index + match.Length - start);
            }
        }
    }

    private static decimal? Value(Match match)
    {
        var number = match.Groups["arabic"].Success
            ? Arabic(match.Groups["arabic"].Value)
            : ChineseNumeral.Parse(match.Groups["chinese"].Value);
        var scales = match.Groups["scale"].Value + match.Groups["after"].Value;
        return scales.Aggregate(number, (value, sign) => value * ChineseNumeral.ScaleOf(sign));
    }

    private static decimal? Arabic(string text)
    {
        var plain = FullWidth.ToHalfWidth(text).Replace(",", string.Empty, StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsApproximate(Match match) =>
        match.Groups["about"].Success
        || match.Groups["more"].Success
        || (match.Groups["unit"].Value != "元" && (match.Groups["scale"].Value + match.Groups["after"].Value).Length > 0);

    // 《…》, “…” of a few words, addresses, mailboxes, telephones, 〔2021〕30号, 2025年12月31日, 218号.
    [GeneratedRegex(
        @"《[^》\n]*》|“[^”\n]{1,20}”|https?://[!-~]+|[\w.\-]+@[\w.\-]+|0[0-9]{2,3}[-－—][0-9]{7,8}|[〔\[【（(]\s*20[0-9]{2}\s*[〕\]】）)]\s*第?\s*[0-9]+\s*号|(?:19|20)[0-9]{2}\s*年度?|[0-9]{1,2}\s*月(?:\s*[0-9]{1,2}\s*日)?|[0-9]+\s*号",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NoQuantity();

    [GeneratedRegex(
        """
        (?<![第0-9０-９.零〇一二两三四五六七八九十百千万亿])
        (?:(?<about>大约|将近|超过|约|近|超|逾|数|几|上)\s*)?
        (?:(?<arabic>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9０-９]{1,15}(?:[.．][0-9０-９]{1,6})?)\s*(?<scale>[十百千万亿]{0,2})
          |(?<chinese>[零〇一二两三四五六七八九十百千万亿]{1,15}))
        \s*(?<more>[余多来几])?\s*(?<after>[万亿]?)\s*
        (?<unit>人次|件次|件(?!事)|条(?![例款文龙])|份|部(?!门|分|署)|次(?!年)|个|期(?!间|限)|人|家|名|项|场|篇|宗|起|册|例|户|则|处|元(?![/／]))
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
