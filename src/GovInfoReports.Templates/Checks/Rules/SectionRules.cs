using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>S-SIX, S-FIVE, S-TABLE: sections, items and table rows are there, in order and under their official titles.</summary>
internal static class SectionRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) =>
        [.. Source(reading, "S-SIX").SelectMany(entry => Section(reading, entry)), .. Items(reading), .. Source(reading, "S-FIVE").SelectMany(entry => Item(reading, entry)), .. Tables(reading)];

    private static IEnumerable<SourceNormalisation> Source(ReportReading reading, string kind) =>
        reading.Context.Source.Where(entry => entry.Kind == kind);

    private static IEnumerable<Finding> Section(ReportReading reading, SourceNormalisation entry)
    {
        FieldKey field = SourcePlace.FieldOf(reading.Edition, entry.Where);
        if (entry.Before.Length == 0)
        {
            yield return Found("S-SIX", [field], $"没有找到“{entry.After}”这一部分。");
        }
        else if (NumeralOf(entry.Before) != NumeralOf(entry.After))
        {
            yield return Found("S-SIX", [field], $"各部分的次序不对：“{entry.Before}”应为“{entry.After}”。");
        }
        else
        {
            yield return Found("S-SIX", [field], $"部分标题“{entry.Before}”不是规范名称，应为“{entry.After}”。") with { Severity = Severity.Warning, State = FindingState.Fixed };
        }
    }

    private static IEnumerable<Finding> Items(ReportReading reading) =>
        from template in reading.Edition.Sections[0].Texts
        where !template.Optional && reading.Text(template.Key).IsEmpty
        select Found("S-FIVE", [template.Key], $"总体情况缺少“{template.Heading}”。");

    private static IEnumerable<Finding> Item(ReportReading reading, SourceNormalisation entry)
    {
        FieldKey field = SourcePlace.FieldOf(reading.Edition, entry.Where);
        if (entry.Before.Length > 0 && BracketedNumeral(entry.Before) is { } numeral && numeral != BracketedNumeral(entry.After))
        {
            yield return Found("S-FIVE", [field], $"总体情况各项的次序不对：“{entry.Before}”应为“{entry.After}”。");
        }
        else if (entry.Before.Length > 0)
        {
            yield return Found("S-FIVE", [field], $"条目标题“{entry.Before}”不是规范名称，应为“{entry.After}”。") with { Severity = Severity.Warning, State = FindingState.Fixed };
        }
    }

    private static IEnumerable<Finding> Tables(ReportReading reading)
    {
        foreach (var entry in Source(reading, "S-TABLE"))
        {
            FieldKey field = SourcePlace.FieldOf(reading.Edition, entry.Where);
            yield return entry.Before.Length == 0
                ? Found("S-TABLE", [field], $"{TableOf(reading, entry.Where)}缺少“{entry.After}”。")
                : Found("S-TABLE", [field], $"{TableOf(reading, entry.Where)}的行序与规范格式不同：“{entry.Before}”应在“{entry.After}”。") with { Severity = Severity.Warning, State = FindingState.Fixed };
        }
    }

    private static string TableOf(ReportReading reading, string where) =>
        reading.Edition.Tables.FirstOrDefault(table => where.StartsWith(table.Id, StringComparison.Ordinal))?.Name ?? where;

    private static char NumeralOf(string heading) => heading.TrimStart().FirstOrDefault();

    // 三 of （三）政府信息管理情况 and of "(三) 政府信息管理情况".
    private static char? BracketedNumeral(string heading) =>
        FullWidth.ToHalfWidth(heading).TrimStart() is ['(', var numeral, ..] ? numeral : null;
}
