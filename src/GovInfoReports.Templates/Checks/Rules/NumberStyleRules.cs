using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>L-NUM: exact and rounded numbers side by side, and one list counted in several units.</summary>
internal static class NumberStyleRules
{
    private const int FewestExact = 2;

    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. reading.Overview.Append(reading.Text(TextKey.OtherMatters)).SelectMany(Mixed), .. Units(reading.Text(TextKey.ProactiveDisclosure))];

    private static IEnumerable<Finding> Mixed(TextReading text) =>
        from sentence in text.Mentions.GroupBy(mention => mention.Quantity.Start - mention.Sentence.Length)
        let rounded = sentence.FirstOrDefault(mention => !mention.IsExact)
        let exact = sentence.Where(mention => mention.IsExact).ToList()
        where rounded is not null && exact.Count >= FewestExact
        select FoundIn("L-NUM", rounded.Excerpt, $"同一句里准数（{Words(exact[0])}）与约数（{Words(rounded)}）混用。");

    private static IEnumerable<Finding> Units(TextReading text) =>
        from list in Enumeration.Read(text)
        where list.IsComplete
        let units = list.Parts.Select(part => part.Quantity.Unit).Distinct().ToList()
        where units.Count > 1
        select FoundIn("L-NUM", list.Total.Excerpt, $"同一组数字混用了{string.Join("、", units.Select(unit => $"“{unit}”"))}几种单位。");

    private static string Words(Mention mention) => mention.Text.Plain.Substring(mention.Quantity.Start, mention.Quantity.Length);
}
