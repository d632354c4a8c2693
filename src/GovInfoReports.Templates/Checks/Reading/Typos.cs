using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>错敏词: words that are nearly always a slip, and what was meant.</summary>
internal static partial class Typos
{
    public static ImmutableArray<(Regex Wrong, string Right)> All { get; } =
    [
        (Among(), "等"), (Theory(), "理论学习"), (Government(), "政府信息公开"), (ByTheDate(), "截至"), (Account(), "账号"), (SignIn(), "登录"),
        (Report(), "报道"), (Part(), "部分"), (Deploy(), "部署"), (Soon(), "即将"), (EvenIf(), "即使"), (Doubled(), "${word}"),
    ];

    [GeneratedRegex("(?<=[”」』\u4e00-\u9fff])(?<!刊|攀|摩)登(?=微信公众号|微博|网站上|平台上)")]
    private static partial Regex Among();

    [GeneratedRegex("(?<![理讨评辩])论学习(?=会|中心组)")]
    private static partial Regex Theory();

    [GeneratedRegex("(?<![政省市州县区])府信息公开")]
    private static partial Regex Government();

    [GeneratedRegex("截止(?=\\s*(?:20[0-9]{2}\\s*年|目前|[0-9]{1,2}\\s*月))")]
    private static partial Regex ByTheDate();

    [GeneratedRegex("帐号")]
    private static partial Regex Account();

    [GeneratedRegex("登陆(?=网站|平台|系统|门户|账号)")]
    private static partial Regex SignIn();

    [GeneratedRegex("报导")]
    private static partial Regex Report();

    [GeneratedRegex("部份")]
    private static partial Regex Part();

    [GeneratedRegex("布署")]
    private static partial Regex Deploy();

    [GeneratedRegex("既将")]
    private static partial Regex Soon();

    [GeneratedRegex("既使")]
    private static partial Regex EvenIf();

    [GeneratedRegex("(?<word>信息公开|政府信息|政务公开|主动公开|进行|开展|加强|的)\\k<word>(?!情况)", RegexOptions.ExplicitCapture)]
    private static partial Regex Doubled();
}
