using System.Collections.Immutable;
using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Core.Explanations;

/// <summary>A finding with what was said about it, oldest first.</summary>
public sealed record ExplainedFinding(Finding Finding, ImmutableArray<ReportExplanation> Explanations)
{
    /// <summary>The explanation that counts, or null.</summary>
    public ReportExplanation? Current => Explanations.LastOrDefault();

    /// <summary>Whether the drafter has to do something before the next submission.</summary>
    public bool NeedsDrafter => Finding is { Severity: Severity.Warning, State: FindingState.Open or FindingState.Refused };
}

/// <summary>A finding that is gone, with what had been said about it (已解决).</summary>
public sealed record SettledFinding(string Key, ImmutableArray<ReportExplanation> Explanations)
{
    public string Rule => Explanations[^1].Rule;

    public string Message => Explanations[^1].Message;
}

/// <summary>What the checks find in a report, with the state each finding has between drafter and reviewer.</summary>
public sealed record ReportFindings(ImmutableArray<ExplainedFinding> Present, ImmutableArray<SettledFinding> Settled)
{
    public static ReportFindings Of(ImmutableArray<Finding> findings, IEnumerable<ReportExplanation> explanations)
    {
        var byKey = explanations.OrderBy(explanation => explanation.At).ToLookup(explanation => explanation.FindingKey);
        var messages = findings.ToDictionary(finding => finding.Key, finding => finding.Message);
        var present = Explanation.Apply(findings, byKey.Where(key => messages.ContainsKey(key.Key)).Select(key => ForMessage(key.Last(), messages[key.Key])));
        return new ReportFindings(
            [.. present.Select(finding => new ExplainedFinding(finding, [.. byKey[finding.Key]]))],
            [.. byKey.Where(key => !messages.ContainsKey(key.Key)).Select(key => new SettledFinding(key.Key, [.. key]))]);
    }

    public int Count(Severity severity) => Present.Count(item => item.Finding.Severity == severity);

    public int Warnings(FindingState state) => Present.Count(item => item.Finding.Severity == Severity.Warning && item.Finding.State == state);

    // The words stay with the finding whatever its numbers are now; the reviewer's consent was to the numbers of the day.
    private static Explanation ForMessage(ReportExplanation explanation, string message) => new(explanation.FindingKey, explanation.Text, explanation.Decision switch
    {
        null => null,
        { Verdict: ExplanationVerdict.Refused } => false,
        var decision => decision.Message == message ? true : null,
    });
}
