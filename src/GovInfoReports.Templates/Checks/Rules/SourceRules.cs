using System.Collections.Immutable;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>
/// What an import put right and the report no longer shows: figures that needed reading (T2-INT, T3-INT, T4-INT), captions in other words
/// (S-TERM), left-over marks (L-MARK), sentences cut by page breaks (L-SPLIT).
/// </summary>
internal static class SourceRules
{
    private const int MostExamples = 3;

    public static IEnumerable<Finding> Check(ReportReading reading) =>
    [
        .. Figures(reading),
        .. Gathered(reading, "S-TERM", (count, examples) => $"表格用语有 {count} 处不规范：{examples}。"),
        .. Gathered(reading, "L-MARK", (count, examples) => $"文件里有 {count} 处排版标记：{examples}。"),
        .. Gathered(reading, "L-SPLIT", (count, examples) => $"有 {count} 处句子被换页或换行断开：{examples}。"),
    ];

    private static IEnumerable<Finding> Figures(ReportReading reading) =>
        from entry in reading.Context.Source
        where entry.Kind == "FIGURE" && entry.Before.Length > 0
        let field = SourcePlace.FieldOf(reading.Edition, entry.Where)
        select Found($"{entry.Where[..2]}-INT", [field], $"{reading.Edition.NameOf(field)}写作“{entry.Before}”{(entry.After.Length > 0 ? $"，应填 {entry.After}" : "，不是数")}。")
            with
        { State = entry.After.Length > 0 ? FindingState.Fixed : FindingState.Open };

    private static IEnumerable<Finding> Gathered(ReportReading reading, string kind, Func<int, string, string> tell)
    {
        var entries = reading.Context.Source.Where(entry => entry.Kind == kind).ToList();
        if (entries.Count > 0)
        {
            var examples = string.Join("、", entries.Take(MostExamples).Select(entry => $"“{entry.Before}”")) + (entries.Count > MostExamples ? "等" : string.Empty);
            ImmutableArray<FieldKey> fields = [.. entries.Select(entry => SourcePlace.FieldOf(reading.Edition, entry.Where)).Distinct()];
            yield return Found(kind, fields, tell(entries.Count, examples)) with { State = FindingState.Fixed, Advice = "读入时已改正；请同时改正原文件。" };
        }
    }
}
