using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>D-CITE: the preamble cites the regulation and the notice correctly.</summary>
internal static partial class CitationRules
{
    private const string Office = "国务院办公厅政府信息与政务公开办公室";

    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var text = reading.Text(TextKey.Preamble);
        return text.IsEmpty ? [] : [.. Missing(text, reading.Edition.Notice), .. OfficeName(text), .. Number(text, reading.Edition.Notice), .. BookMarks(text)];
    }

    private static IEnumerable<Finding> Missing(TextReading text, string notice)
    {
        if (!text.Plain.Contains("政府信息公开条例", StringComparison.Ordinal) || !NoticeNumber().IsMatch(text.Plain))
        {
            yield return FoundIn("D-CITE", text, $"引言应引用《中华人民共和国政府信息公开条例》和{notice}。");
        }
    }

    private static IEnumerable<Finding> OfficeName(TextReading text) =>
        OfficeWords().Matches(text.Plain).Where(match => match.Value != Office)
            .Select(match => Fixed(text, text.Excerpt(match), $"发文机关“{match.Value}”应为“{Office}”。", OfficeWords().Replace(text.Typed, Office)));

    private static IEnumerable<Finding> Number(TextReading text, string notice) =>
        NoticeNumber().Matches(text.Plain).Where(match => match.Value != notice)
            .Select(match => Fixed(text, text.Excerpt(match), $"文号“{match.Value}”应为“{notice}”。", NoticeNumber().Replace(text.Typed, notice)));

    private static IEnumerable<Finding> BookMarks(TextReading text) =>
        InnerMarks().Matches(text.Plain).Take(1)
            .Select(match => Fixed(text, text.Excerpt(match), "书名号里的书名号应为〈〉。", InnerMarks().Replace(text.Typed, "〈${title}〉")));

    private static Finding Fixed(TextReading text, Excerpt excerpt, string message, string after) =>
        FoundIn("D-CITE", excerpt, message) with { TextFix = new TextFix(text.Key, text.Typed, after) };

    [GeneratedRegex("国务院办公厅[^，。《〈<\n]{0,20}?办公室(?=关于)")]
    private static partial Regex OfficeWords();

    [GeneratedRegex(@"国办公开办函\s*[\[［〔【(（]?\s*20[0-9]{2}\s*[\]］〕】)）]?\s*第?\s*[0-9]+\s*号", RegexOptions.ExplicitCapture)]
    private static partial Regex NoticeNumber();

    [GeneratedRegex(@"(?<=《[^《》\n]{0,80})[<＜《](?<title>[^<>＜＞《》\n]{2,60})[>＞》](?=[^《》\n]{0,20}》)", RegexOptions.ExplicitCapture)]
    private static partial Regex InnerMarks();
}
