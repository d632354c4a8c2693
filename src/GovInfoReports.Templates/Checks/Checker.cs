using System.Collections.Immutable;
using GovInfoReports.Templates.Checks.Reading;
using GovInfoReports.Templates.Checks.Rules;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Checks;

/// <summary>All checks over one report. Pure.</summary>
public static class Checker
{
    private static readonly ImmutableArray<Func<ReportContent, IEnumerable<Finding>>> EachKeystroke =
    [
        CompletenessRules.Check,
        CrossCheckRules.Check,
        RepairRule.Check,
    ];

    private static readonly ImmutableArray<Func<ReportReading, IEnumerable<Finding>>> WholeReport =
    [
        TableTwoRules.Check,
        TableThreeRules.Check,
        TableFourRules.Check,
        YearRules.Check,
        BindingRules.Check,
        RequestRules.Check,
        ClaimRules.Check,
        CaseRules.Check,
        EnumerationRules.Check,
        TopicRules.Check,
        FeeRules.Check,
        SectionRules.Check,
        NumberingRules.Check,
        LengthRules.Check,
        SubstanceRules.Check,
        TermRules.Check,
        SourceRules.Check,
        TitleRules.Check,
        NameRules.Check,
        CitationRules.Check,
        FilingRules.Check,
        CopyRules.Check,
        PrivacyRules.Check,
        LinkRules.Check,
        PunctuationRules.Check,
        MarkRules.Check,
        TypoRules.Check,
        NumberStyleRules.Check,
    ];

    /// <summary>
    /// The tables alone, fast enough for every keystroke. Findings in the order of the form: figures missing or wrong, equalities broken,
    /// then the repair that would mend them.
    /// </summary>
    public static ImmutableArray<Finding> Check(ReportContent content) => [.. EachKeystroke.SelectMany(rule => rule(content))];

    /// <summary>Every rule of <see cref="RuleBook"/>. Rules whose facts the context lacks stay silent.</summary>
    public static ImmutableArray<Finding> Check(FilledReport report, CheckContext context)
    {
        var reading = new ReportReading(report, context);
        return Number([.. Check(report.Content), .. WholeReport.SelectMany(rule => rule(reading))]);
    }

    // The same words may be wrong twice in one text; their keys must differ all the same.
    private static ImmutableArray<Finding> Number(ImmutableArray<Finding> findings)
    {
        var seen = new Dictionary<string, int>();
        return [.. findings.Select(finding => finding with { Occurrence = seen[finding.Key] = seen.GetValueOrDefault(finding.Key) + 1 })];
    }
}
