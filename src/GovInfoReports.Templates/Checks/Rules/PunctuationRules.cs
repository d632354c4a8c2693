using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>L-PUNCT: full-width punctuation in Chinese text, with the repaired text.</summary>
internal static class PunctuationRules
{
    // How many signs before a fault help to find it.
    private const int Context = 6;

    public static IEnumerable<Finding> Check(ReportReading reading) => reading.Texts.Where(text => text.Key != TextKey.Title && !text.IsEmpty).SelectMany(Check);

    private static IEnumerable<Finding> Check(TextReading text)
    {
        var (narrow, quotes) = (Punctuation.Narrow(text.Plain), Punctuation.StraightQuotes(text.Plain));
        var lacksStop = text.Key != TextKey.Contact && Punctuation.LacksFullStop(text.Plain);
        string[] faults =
        [
            .. narrow.Count > 0 ? [$"汉字后的半角标点 {narrow.Count} 处"] : Array.Empty<string>(),
            .. quotes.Count > 0 ? [$"直引号 {quotes.Count} 个"] : Array.Empty<string>(),
            .. lacksStop ? ["段末缺句号"] : Array.Empty<string>(),
        ];
        if (faults.Length > 0)
        {
            var place = narrow.Concat(quotes).Select(match => match.Index).DefaultIfEmpty(text.Plain.Length - 1).Min();
            var start = Math.Max(0, place - Context);
            var after = Punctuation.Repair(text.Typed, lacksStop);
            yield return FoundIn("L-PUNCT", text.Excerpt(start, place + 1 - start), $"{string.Join("、", faults)}。") with { TextFix = new TextFix(text.Key, text.Typed, after) };
        }
    }
}
