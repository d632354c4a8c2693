using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using static GovInfoReports.Templates.Checks.Rules.FindingFactory;

namespace GovInfoReports.Templates.Checks.Rules;

/// <summary>N-SILENT: documents made or repealed are spoken of; N-TOPIC: what the text speaks of is in table two.</summary>
internal static partial class TopicRules
{
    public static IEnumerable<Finding> Check(ReportReading reading) => [.. Silent(reading), .. Topics(reading)];

    private static IEnumerable<Finding> Silent(ReportReading reading)
    {
        string[] cells = ["T2.REG.ISSUED", "T2.REG.REPEALED", "T2.NORM.ISSUED", "T2.NORM.REPEALED"];
        cells = [.. cells.Where(cell => reading[cell] > 0)];
        if (cells.Length > 0 && !reading.Overview.All(text => text.IsEmpty) && !reading.Overview.Any(text => Document().IsMatch(text.Plain)))
        {
            var told = string.Join("、", cells.Select(cell => $"{reading.Edition[cell].RowName}{reading.Edition[cell].ColumnName} {CellValue.Format(reading[cell])}"));
            ImmutableArray<FieldKey> fields = [TextKey.InformationManagement, .. cells.Select(cell => (FieldKey)CellKey.Parse(cell))];
            yield return Found("N-SILENT", fields, $"表二填有{told}，总体情况没有提到规章或规范性文件。");
        }
    }

    private static IEnumerable<Finding> Topics(ReportReading reading)
    {
        (string Name, Regex Words, string[] Cells)[] topics =
        [
            ("规范性文件", NormativeDocument(), ["T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE"]),
            ("行政执法", Enforcement(), ["T2.LICENSE.DECISIONS", "T2.PENALTY.DECISIONS", "T2.COERCION.DECISIONS"]),
        ];
        foreach (var (name, words, cells) in topics.Where(topic => topic.Cells.All(cell => reading[cell] == 0)))
        {
            var claimed = reading.Claims.Any(claim => claim.Cells.Any(cells.Contains));
            var found = reading.Overview.Select(text => (Text: text, Match: words.Match(text.Plain))).FirstOrDefault(place => place.Match.Success);
            if (!claimed && found.Match is { } match)
            {
                yield return FoundIn("N-TOPIC", found.Text.Excerpt(match), $"文字提到“{match.Value}”，表二有关{name}的数都为 0。", cells);
            }
        }
    }

    [GeneratedRegex("规范性文件|规章(?!制度)")]
    private static partial Regex Document();

    [GeneratedRegex("规范性文件")]
    private static partial Regex NormativeDocument();

    [GeneratedRegex("行政(?:执法|许可|处罚|强制)")]
    private static partial Regex Enforcement();
}
