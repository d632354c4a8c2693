using System.Globalization;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Writes a number in a format of Word (<c>ST_NumberFormat</c>, ISO/IEC 29500-1 §17.18.59).</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Formats this report form never uses come out as decimal digits.</summary>
    public static string Write(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" => Count(number, Digits, "十百千"),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Count(number, LegalDigits, "拾佰仟"),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Plain(number).Select(digit => Digits[digit - '0'])),
        "ideographTraditional" => Pick(number, Stems),
        "ideographZodiac" => Pick(number, Branches),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Sign(number, '①', 20),
        "decimalEnclosedParen" => Sign(number, '⑴', 20),
        "decimalEnclosedFullstop" => Sign(number, '⒈', 20),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letter(number, 'A'),
        "lowerLetter" => Letter(number, 'a'),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 一 … 十, 十一, 二十, 一百〇五: no list of a report counts further than 9,999.
    private static string Count(int number, string digits, string units)
    {
        if (number is <= 0 or > 9999)
        {
            return Plain(number);
        }

        var words = string.Empty;
        var places = Plain(number);
        for (var index = 0; index < places.Length; index++)
        {
            var (digit, place) = (places[index] - '0', places.Length - index - 1);
            var isLeadingOne = digit == 1 && place == 1 && index == 0;
            words += digit == 0 ? digits[..1] : $"{(isLeadingOne ? string.Empty : digits[digit])}{(place == 0 ? string.Empty : units[place - 1])}";
        }

        var zero = digits[..1];
        return words.Replace(zero + zero, zero, StringComparison.Ordinal).TrimEnd(digits[0]);
    }

    private static string Pick(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    private static string Sign(int number, char first, int last) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string Letter(int number, char first) => number is >= 1 and <= 26 ? ((char)(first + number - 1)).ToString() : Plain(number);
}
