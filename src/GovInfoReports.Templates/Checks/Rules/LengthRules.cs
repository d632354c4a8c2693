using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>S-LEN: section one is short, but no item of it is a mere phrase.</summary>
internal static class LengthRules
{
    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        var pack = reading.Context.Pack;
        if (PrintedLength.OfOverview(reading) is var length && length > pack.LongestOverview)
        {
            yield return Found("S-LEN", [TextKey.ProactiveDisclosure], $"总体情况 {length} 字，超过 {pack.LongestOverview} 字。") with { Basis = pack.Basis };
        }

        foreach (var item in reading.Edition.Sections[0].Texts.Where(text => !text.Optional))
        {
            if (PrintedLength.Of(reading, item) is > 0 and var count && count < pack.ShortestItem)
            {
                yield return Found("S-LEN", [item.Key], $"“{item.Heading}”连标题只有 {count} 字，少于 {pack.ShortestItem} 字。") with { Basis = pack.Basis, Advice = "写明这一项的做法和数字。" };
            }
        }
    }
}
