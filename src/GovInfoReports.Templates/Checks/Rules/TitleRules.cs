using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>D-TITLE, D-YEAR, D-PERIOD: title, preamble and period of the report year.</summary>
internal static partial class TitleRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. Title(reading), .. PreambleYear(reading), .. Period(reading), .. StaleStatement(reading), .. StaleSentences(reading)];

    /// <summary>Name and year in 《某局2025年政府信息公开工作年度报告》 of the preamble.</summary>
    public static Match CitedTitle(ReportReading reading) => Cited().Match(reading.Text(TextKey.Preamble).Plain);

    public static string Condense(string text) => Space().Replace(FullWidth.ToHalfWidth(text), string.Empty);

    private static IEnumerable<Finding> Title(ReportReading reading)
    {
        var title = Condense(reading.Report.Title);
        if (!reading.Context.Agency.Names.Any(name => title == FilledReport.StandardTitle(name, reading.Year)))
        {
            var (text, right) = (reading.Text(TextKey.Title), FilledReport.StandardTitle(reading.Context.Agency.Name, reading.Year));
            yield return FoundIn("D-TITLE", text, $"标题“{title}”应为“{right}”。") with { TextFix = new TextFix(text.Key, text.Typed, right) };
        }
    }

    private static IEnumerable<Finding> PreambleYear(ReportReading reading)
    {
        var cited = CitedTitle(reading);
        if (cited.Success && YearOf(cited) != reading.Year)
        {
            yield return FoundIn("D-YEAR", reading.Text(TextKey.Preamble).Excerpt(cited), $"引言写的是 {YearOf(cited)} 年的报告，本报告是 {reading.Year} 年。");
        }
    }

    private static IEnumerable<Finding> Period(ReportReading reading)
    {
        var text = reading.Text(TextKey.Preamble);
        var period = PeriodWords().Match(text.Plain);
        if (!period.Success)
        {
            yield return FoundIn("D-PERIOD", text, "引言没有写明统计期限。");
            yield break;
        }

        var year = period.Groups["year"].Success ? YearOf(period) : reading.Year;
        var last = period.Groups["last"].Success ? int.Parse(period.Groups["last"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : year;
        var days = $"{period.Groups["from"].Value}至{period.Groups["to"].Value}";
        if (year != reading.Year || last != reading.Year)
        {
            yield return FoundIn("D-YEAR", text.Excerpt(period), $"统计期限“{Condense(period.Value)}”不在报告年度 {reading.Year} 年。");
        }
        else if (Condense(days) != "1月1日至12月31日")
        {
            yield return FoundIn("D-PERIOD", text.Excerpt(period), $"统计期限“{Condense(period.Value)}”应为 1 月 1 日至 12 月 31 日。");
        }
    }

    // Last year's sentence left standing: 2024年，我局未收到政府信息公开申请。
    private static IEnumerable<Finding> StaleStatement(ReportReading reading)
    {
        var request = reading.Text(TextKey.DisclosureOnRequest);
        var other = reading.Text(TextKey.OtherMatters);
        var fee = ProcessingFee.Read(reading) is { Statement: { } statement } ? other.SentenceAround(statement) : string.Empty;
        foreach (var (text, words, start) in new[] { (request, request.Plain, 0), (other, fee, fee.Length == 0 ? 0 : other.Plain.IndexOf(fee, StringComparison.Ordinal)) })
        {
            var years = YearWords.Read(words).ToList();
            if (years.Count > 0 && years.TrueForAll(named => named.Year != reading.Year))
            {
                var (year, capture) = years[0];
                yield return FoundIn("D-YEAR", text.Excerpt(start + capture.Index, capture.Length), $"这里写的是 {year} 年的情况，本报告是 {reading.Year} 年。");
            }
        }
    }

    private static IEnumerable<Finding> StaleSentences(ReportReading reading) =>
        from text in reading.Overview
        where text.Key != TextKey.DisclosureOnRequest
        from Match match in OpeningYear().Matches(text.Plain)
        where YearOf(match) != reading.Year
        select FoundIn("D-YEAR", text.Excerpt(match), $"句子以“{match.Value.Trim()}”开头，本报告是 {reading.Year} 年。") with { Severity = Severity.Warning };

    private static int YearOf(Match match) => int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"《(?<agency>[^《》\n]{0,60}?)\s*(?<year>20[0-9]{2})\s*年?度?\s*政府信息公开工作年度报告》", RegexOptions.ExplicitCapture)]
    private static partial Regex Cited();

    [GeneratedRegex(@"(?:(?<year>20[0-9]{2})\s*年\s*)?(?<from>[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日)\s*起?\s*[至到—\-－~～]+\s*(?:(?<last>20[0-9]{2})\s*年\s*)?(?<to>[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日)", RegexOptions.ExplicitCapture)]
    private static partial Regex PeriodWords();

    [GeneratedRegex(@"(?<=^|[。！？\n])\s*(?<year>20[0-9]{2})\s*年(?!以来|底|初|前|起|至|末)度?", RegexOptions.ExplicitCapture)]
    private static partial Regex OpeningYear();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
