using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-NONE, N-SOME: whether the text on 依申请公开 and table three agree that there were applications.</summary>
internal static partial class RequestRules
{
    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var text = reading.Text(TextKey.DisclosureOnRequest);
        var (received, carried) = (reading["T3.N.T"], reading["T3.C.T"]);
        var denial = Denials(text, reading.Year).FirstOrDefault();
        if (denial is not null)
        {
            return Denied(text.Excerpt(denial), received, carried);
        }

        return received > 0 && !text.IsEmpty && !text.Mentions.Any(mention => mention.Quantity.CountsCases && mention.Value > 0)
            ? [FoundIn("N-SOME", text, $"表三本年新收申请 {received} 件，文字没有写明收到和办理的件数。") with { Fields = [text.Key, CellKey.Parse("T3.N.T")] }]
            : [];
    }

    private static IEnumerable<Finding> Denied(Excerpt words, decimal received, decimal carried)
    {
        if (received > 0)
        {
            yield return FoundIn("N-NONE", words, $"文字说“{words.Words}”，表三本年新收申请 {CellValue.Format(received)} 件。", "T3.N.T");
        }
        else if (carried > 0)
        {
            yield return FoundIn("N-NONE", words, $"文字说“{words.Words}”，表三上年结转 {CellValue.Format(carried)} 件，文字没有交代。", "T3.C.T")
                with
            { Severity = Severity.Warning, Advice = "写明上年结转的申请及其办理结果。" };
        }
    }

    // 未收到法人或其他组织的申请 says nothing about natural persons, 未收到复议申请 nothing about applications.
    private static IEnumerable<Match> Denials(TextReading text, int year) =>
        Denial().Matches(text.Plain).Where(match =>
            (!Partial().IsMatch(match.Groups["whose"].Value) || Everybody().IsMatch(match.Groups["whose"].Value))
            && YearWords.Read(text.Plain[..match.Index]).Select(named => named.Year).LastOrDefault(year) == year);

    [GeneratedRegex("(?:未|没有|未曾|从未)(?:收到|接到|接收到?|受理|新收到?)(?<whose>[^，。；\n]{0,40}?)申请", RegexOptions.ExplicitCapture)]
    private static partial Regex Denial();

    [GeneratedRegex("复议|诉讼|法人|企业|组织|机构|要求|涉及|关于|更正|减免|延期")]
    private static partial Regex Partial();

    [GeneratedRegex("公民|自然人|群众|公众|个人")]
    private static partial Regex Everybody();
}
