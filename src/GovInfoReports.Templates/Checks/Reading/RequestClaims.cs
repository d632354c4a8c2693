using System.Text.RegularExpressions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>收到、受理、办理、办结、答复 X 件, 上年结转 and 结转下年度 X 件 (N-RECV, N-DONE).</summary>
internal static partial class RequestClaims
{
    /// <summary>Subject of a claim about all applications dealt with.</summary>
    public const string AllDone = "办理的申请";

    private static readonly (string Column, Regex Words)[] Applicants =
    [
        ("P", NaturalPerson()), ("B", Enterprise()), ("S", Research()), ("G", Welfare()), ("L", LegalService()),
    ];

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from text in reading.Texts
        where text.Key != TextKey.Preamble && text.Key != TextKey.Contact
        from mention in text.Mentions
        where mention.Quantity.CountsCases && IsAboutRequests(mention) && !mention.IsOfAnotherYear(reading.Year)
        let claim = Claimed(mention)
        where claim is not null
        select claim;

    private static bool IsAboutRequests(Mention mention) =>
        !OtherBusiness().IsMatch(mention.Clause + mention.Tail)
        && (mention.Text.Key == TextKey.DisclosureOnRequest || NamedRequest().IsMatch(mention.Clause + mention.Tail));

    private static Claim? Claimed(Mention mention)
    {
        if (Part().IsMatch(mention.Lead))
        {
            return null;
        }

        if (CarriedForward().IsMatch(mention.Lead))
        {
            return new Claim("N-DONE", "结转下年度的申请", mention, ["T3.F.T"]);
        }

        if (CarriedOver().IsMatch(mention.Lead))
        {
            return new Claim("N-RECV", "上年结转的申请", mention, ["T3.C.T"]);
        }

        var verb = Verb().Matches(mention.Sentence) is { Count: > 0 } verbs ? verbs[^1] : null;
        var column = Array.Find(Applicants, applicant => applicant.Words.IsMatch(mention.Lead)).Column;
        return verb is null || (column is null && !Verb().IsMatch(mention.Clause))
            ? null
            : verb.Groups["received"].Success ? Received(mention, column) : Done(mention, column);
    }

    private static Claim Received(Mention mention, string? column)
    {
        var claim = new Claim("N-RECV", $"收到的申请{NameOf(column)}", mention, [$"T3.N.{column ?? "T"}"]);
        return Altogether().IsMatch(mention.Sentence) ? claim with { OrCells = [$"T3.N.{column ?? "T"}", $"T3.C.{column ?? "T"}"] } : claim;
    }

    private static Claim Done(Mention mention, string? column) =>
        new("N-DONE", $"办理的申请{NameOf(column)}", mention, [$"T3.R7.{column ?? "T"}"]);

    private static string NameOf(string? column) => column is null ? string.Empty : $"·{column}";

    [GeneratedRegex("(?<received>收到|受理|新收|接收|接到)|办理|办结|答复|处理完?")]
    private static partial Regex Verb();

    [GeneratedRegex("信息公开申请|依申请公开")]
    private static partial Regex NamedRequest();

    [GeneratedRegex("复议|诉讼|咨询|留言|投诉件|来电|来信|信访件|建议|提案|意见|热线|补正通知|征求|延期|收费")]
    private static partial Regex OtherBusiness();

    // A channel or a reason: only a part of the applications, for which table three has no cell or another rule.
    [GeneratedRegex("网络|网上|网站|互联网|在线|线上|线下|信函|邮寄|邮件|邮箱|当面|现场|传真|平台|渠道|予以公开|主动公开\\s*$|无法提供|不予|不掌握|不存在|部分公开|其他处理|重复|撤回|转办|维持|纠正|审结|按时|及时率")]
    private static partial Regex Part();

    [GeneratedRegex("结转.{0,4}(?:下|次|明)一?年|结转.{0,4}20[0-9]{2}\\s*年|结转(?:继续|延续)")]
    private static partial Regex CarriedForward();

    [GeneratedRegex("(?:上|去)一?年度?结转|20[0-9]{2}\\s*年度?结转|结转上一?年")]
    private static partial Regex CarriedOver();

    [GeneratedRegex("共|累计|合计|总计|含")]
    private static partial Regex Altogether();

    [GeneratedRegex("自然人|公民|个人")]
    private static partial Regex NaturalPerson();

    [GeneratedRegex("商业企业|(?<!其他)企业")]
    private static partial Regex Enterprise();

    [GeneratedRegex("科研机构")]
    private static partial Regex Research();

    [GeneratedRegex("社会公益组织|社会组织")]
    private static partial Regex Welfare();

    [GeneratedRegex("法律服务机构|律师事务所")]
    private static partial Regex LegalService();
}
