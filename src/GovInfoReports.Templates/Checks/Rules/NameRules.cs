using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>D-NAME, P-NAME: the body calls itself by its name, and no other body stands in its place.</summary>
internal static partial class NameRules
{
    private const int MostShortForms = 2;

    public static IEnumerable<Finding> Check(ReportReading reading) => [.. Cited(reading), .. ShortForms(reading), .. Subjects(reading)];

    private static IEnumerable<Finding> Cited(ReportReading reading)
    {
        var cited = TitleRules.CitedTitle(reading);
        var name = TitleRules.Condense(cited.Groups["agency"].Value);
        if (!cited.Success || name.Length == 0 || reading.Context.Agency.Names.Contains(name))
        {
            yield break;
        }

        var excerpt = reading.Text(TextKey.Preamble).Excerpt(cited.Groups["agency"]);
        yield return reading.Context.OtherAgencies.Has(name)
            ? FoundIn("P-NAME", excerpt, $"引言写的是“{name}”的报告，本报告的机关是“{reading.Context.Agency.Name}”。")
            : FoundIn("D-NAME", excerpt, $"引言中的机关名称“{name}”与“{reading.Context.Agency.Name}”不一致。");
    }

    // 青铜峡工业园区, 管委会, 园区 for 青铜峡工业园区管委会; 我局 and 本机关 are no names.
    private static IEnumerable<Finding> ShortForms(ReportReading reading)
    {
        var name = reading.Context.Agency.Name;
        var forms = reading.Texts
            .Where(text => text.Key != TextKey.Title && text.Key != TextKey.Preamble)
            .SelectMany(text => Subject().Matches(text.Plain).Select(match => (Text: text, Form: LongestPart(name, text.Plain.AsSpan(match.Index + match.Length)), Place: match.Index + match.Length)))
            .Where(found => found.Form.Length > 1 && found.Form != name && BodyNoun().IsMatch(found.Form))
            .DistinctBy(found => found.Form)
            .ToList();
        if (forms.Count > MostShortForms)
        {
            var (text, form, place) = forms[^1];
            yield return FoundIn("D-NAME", text.Excerpt(place, form.Length), $"全文用了 {forms.Count} 种简称：{string.Join("、", forms.Select(found => $"“{found.Form}”"))}；应用“{name}”或一种简称。");
        }
    }

    private static string LongestPart(string name, ReadOnlySpan<char> words)
    {
        for (var length = Math.Min(name.Length, words.Length); length > 1; length--)
        {
            if (name.AsSpan().IndexOf(words[..length]) >= 0)
            {
                return words[..length].ToString();
            }
        }

        return string.Empty;
    }

    private static IEnumerable<Finding> Subjects(ReportReading reading)
    {
        var (own, others) = (new AgencyDirectory(reading.Context.Agency.Names), reading.Context.OtherAgencies);
        foreach (var text in reading.Texts.Where(text => text.Key != TextKey.Title && text.Key != TextKey.Preamble && text.Key != TextKey.Contact))
        {
            foreach (Match match in Subject().Matches(text.Plain))
            {
                var (start, words) = (match.Index + match.Length, text.Plain[(match.Index + match.Length)..]);
                if (others.FindAtStart(words) is { } name && name.Length > (own.FindAtStart(words)?.Length ?? 0))
                {
                    var rest = words[name.Length..];
                    if (Reporting().IsMatch(rest))
                    {
                        yield return FoundIn("P-NAME", text.Excerpt(start, name.Length), $"这里以“{name}”为报告机关，本报告的机关是“{reading.Context.Agency.Name}”。");
                    }
                    else if (Acting().IsMatch(rest))
                    {
                        yield return FoundIn("D-NAME", text.Excerpt(start, name.Length), $"这里以“{name}”为主语，本报告的机关是“{reading.Context.Agency.Name}”。");
                    }
                }
            }
        }
    }

    // Start of a sentence, or what follows 2025年 there.
    [GeneratedRegex(@"(?<=^|[。！？\n])\s*(?:20[0-9]{2}\s*年度?\s*[，,]?\s*)?")]
    private static partial Regex Subject();

    [GeneratedRegex("(?:局|委|办|室|会|区|府|厅|院|站|中心|政府)$")]
    private static partial Regex BodyNoun();

    [GeneratedRegex(@"^\s*(?:20[0-9]{2}\s*年度?)?\s*[，,]?\s*(?:未|没有|共|累计)?(?:收到|受理|收取|新收|办理政府信息公开申请)")]
    private static partial Regex Reporting();

    [GeneratedRegex(@"^\s*(?:20[0-9]{2}\s*年度?)?\s*[，,]?\s*(?:坚持|认真|严格|积极|高度|深入|全面|切实|紧紧|扎实|主动公开|共|累计|按照|围绕|持续|不断|进一步)")]
    private static partial Regex Acting();
}
