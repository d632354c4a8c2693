using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>V-ID, V-SECRET: nothing that points to a person, no mark of secrecy.</summary>
internal static partial class PrivacyRules
{
    private static readonly int[] IdentityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static IEnumerable<Finding> Check(ReportReading reading) => reading.Texts.SelectMany(text => Numbers(text).Concat(Names(text)).Concat(Secrets(text)));

    private static IEnumerable<Finding> Numbers(TextReading text) =>
        from match in LongNumber().Matches(text.Plain)
        let kind = KindOf(match.Value)
        where kind is not null
        select FoundIn("V-ID", text.Excerpt(match), $"“{Mask(match.Value)}”像是{kind}。");

    private static IEnumerable<Finding> Names(TextReading text) =>
        Applicant().Matches(text.Plain).Select(match => FoundIn("V-ID", text.Excerpt(match.Groups["name"]), "“申请人”后面像是申请人的姓名。"));

    private static IEnumerable<Finding> Secrets(TextReading text) =>
        Secret().Matches(text.Plain).Select(match => FoundIn("V-SECRET", text.Excerpt(match), $"出现“{match.Value.Trim()}”标注。"));

    private static string? KindOf(string digits) => digits switch
    {
        { Length: 18 } when IsIdentity(digits) => "身份证号",
        ['1', >= '3' and <= '9', ..] when digits.Length == 11 => "手机号",
        { Length: >= 16 and <= 19 } when digits.All(char.IsAsciiDigit) && IsLuhn(digits) => "银行卡号",
        _ => null,
    };

    // GB 11643: the eighteenth sign checks the seventeen before it.
    private static bool IsIdentity(string digits)
    {
        if (!digits[..17].All(char.IsAsciiDigit) || !BirthDate().IsMatch(digits))
        {
            return false;
        }

        var sum = IdentityWeights.Select((weight, index) => weight * (digits[index] - '0')).Sum();
        return "10X98765432"[sum % 11] == char.ToUpperInvariant(digits[17]);
    }

    private static bool IsLuhn(string digits)
    {
        var sum = digits.Reverse().Select((sign, index) => (sign - '0') * (index % 2 == 0 ? 1 : 2)).Sum(value => value > 9 ? value - 9 : value);
        return sum % 10 == 0 && digits.Distinct().Count() > 1;
    }

    // A finding must not spread what it finds.
    private static string Mask(string digits) => $"{digits[..3]}…{digits[^2..]}";

    // Digits in addresses of pages are none of these.
    [GeneratedRegex(@"(?<![0-9A-Za-z/_.\-=])[0-9]{11}(?![0-9A-Za-z])|(?<![0-9A-Za-z/_.\-=])[0-9]{15,18}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex LongNumber();

    [GeneratedRegex("^[0-9]{6}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")]
    private static partial Regex BirthDate();

    // Only surnames that begin no usual word, and only where the sentence goes on as after a name; 张某 is already veiled.
    [GeneratedRegex("申请人[：:\\s]*(?<name>[王李张刘陈杨黄赵吴周徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡杜叶程苏魏吕丁沈姚卢姜崔谭陆汪范廖贾韦邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵钱覃戴][\u4e00-\u9fff]{1,2}?)(?<!某)(?=先生|女士|同志|[，、（(\\s]*(?:男|女|身份证|联系电话|电话|住址|提出|提交|要求公开)|向[^，。]{1,12}(?:申请|提出|提交))", RegexOptions.ExplicitCapture)]
    private static partial Regex Applicant();

    [GeneratedRegex("(?:绝密|机密|秘密)\\s*(?:[★☆]|级(?:文件|资料))|(?<=^|\n)\\s*(?:绝密|机密|秘密|内部资料)\\s*(?=\n|$|[，,])|内部(?:资料|文件)[，,：:（(\\s]*(?:注意保存|不得外传|请勿外传|严禁外传|妥善保管)|[【\\[（(]\\s*(?:不予公开|内部资料|不公开)\\s*[】\\]）)]|公开(?:属性|方式)[：:]\\s*不予公开")]
    private static partial Regex Secret();
}
