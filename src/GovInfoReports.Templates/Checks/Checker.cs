using System.Collections.Immutable;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Checks;

/// <summary>All checks over one report. Pure.</summary>
public static class Checker
{
    private static readonly ImmutableArray<Func<ReportContent, IEnumerable<Finding>>> Rules =
    [
        CompletenessRules.Check,
        CrossCheckRules.Check,
        RepairRule.Check,
    ];

    /// <summary>Findings in the order of the form: figures missing or wrong, equalities broken, then the repair that would mend them.</summary>
    public static ImmutableArray<Finding> Check(ReportContent content) => [.. Rules.SelectMany(rule => rule(content))];
}
