namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>Numbers in Chinese characters: 三十八, 一千二百零五, 三万六千, 二〇二五.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value; null where the characters are no number, as in 十四五.</summary>
    public static decimal? Parse(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return text.IndexOfAny(['十', '百', '千', '万', '亿']) < 0 ? ParseDigits(text) : ParseScaled(text);
    }

    /// <summary>十 10, 百 100, 千 1000, 万 10⁴, 亿 10⁸; 1 for other signs.</summary>
    public static decimal ScaleOf(char sign) => sign switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 1,
    };

    private static int DigitOf(char sign) => sign switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(sign, StringComparison.Ordinal),
    };

    // Several digits in a row are read by place only where a 〇 shows that they are meant so.
    private static decimal? ParseDigits(string text)
    {
        if (text.Length > 1 && text.IndexOfAny(['〇', '零']) < 0)
        {
            return null;
        }

        return text.Aggregate(0m, (value, sign) => (value * 10) + DigitOf(sign));
    }

    private static decimal? ParseScaled(string text)
    {
        var (total, myriads, section, digit) = (0m, 0m, 0m, -1);
        foreach (var sign in text)
        {
            var scale = ScaleOf(sign);
            if (scale == 1)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = DigitOf(sign);
            }
            else if (scale >= 10_000)
            {
                var value = section + Math.Max(digit, 0);
                (total, myriads) = sign == '亿' ? (total + ((myriads + value) * scale), 0) : (total, myriads + (value * scale));
                (section, digit) = (0, -1);
            }
            else
            {
                section += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
            }
        }

        return total + myriads + section + Math.Max(digit, 0);
    }
}
