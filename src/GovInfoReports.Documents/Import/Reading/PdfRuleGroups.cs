namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Lines that cross or touch belong to one table.</summary>
internal static class PdfRuleGroups
{
    private const double Tolerance = 3;

    /// <summary>A drawing of more lines is no table of a report.</summary>
    private const int MostRules = 3000;

    public static IEnumerable<IReadOnlyList<PdfRule>> Of(IReadOnlyList<PdfRule> rules)
    {
        if (rules.Count > MostRules)
        {
            return [];
        }

        var group = Enumerable.Range(0, rules.Count).ToArray();
        for (var index = 0; index < rules.Count; index++)
        {
            for (var other = 0; other < index; other++)
            {
                if (Touch(rules[index], rules[other]))
                {
                    group[Root(group, index)] = Root(group, other);
                }
            }
        }

        return rules.Select((rule, index) => (rule, Root: Root(group, index))).GroupBy(pair => pair.Root, pair => pair.rule).Select(found => found.ToList());
    }

    private static bool Touch(PdfRule one, PdfRule other) => one.IsVertical == other.IsVertical
        ? Math.Abs(one.At - other.At) <= Tolerance && one.From <= other.To + Tolerance && other.From <= one.To + Tolerance
        : Holds(one, other.At) && Holds(other, one.At);

    private static bool Holds(PdfRule rule, double place) => place >= rule.From - Tolerance && place <= rule.To + Tolerance;

    private static int Root(int[] group, int index)
    {
        while (group[index] != index)
        {
            index = group[index] = group[group[index]];
        }

        return index;
    }
}
