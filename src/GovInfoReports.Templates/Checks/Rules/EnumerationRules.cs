using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-PARTS: the parts of the information disclosed add up to the stated total.</summary>
internal static class EnumerationRules
{
    public static IEnumerable<Finding> Check(ReportReading reading)
    {
        foreach (var list in Enumeration.Read(reading.Text(TextKey.ProactiveDisclosure)).Where(list => list.IsExact && !list.AddsUp))
        {
            var nearest = list.Nearest;
            var told = list.IsComplete ? list : nearest;
            var terms = string.Join(" + ", told.Parts.Select(part => CellValue.Format(part.Value)));
            yield return FoundIn("N-PARTS", list.Total.Excerpt, $"“{list.Total.Excerpt.Words}”，所列各项 {terms} = {CellValue.Format(told.Sum)}，相差 {CellValue.Format(Math.Abs(told.Sum - list.Total.Value))}。")
                with
            { Severity = list.IsComplete ? Severity.Warning : Severity.Info };
        }
    }
}
