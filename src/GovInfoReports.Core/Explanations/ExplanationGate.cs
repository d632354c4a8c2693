using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Core.Explanations;

/// <summary>How far a report's warnings must be dealt with before a transition.</summary>
public enum ExplanationRule
{
    None,

    /// <summary>Every warning explained, no explanation refused.</summary>
    Written,

    /// <summary>Every explanation accepted.</summary>
    Accepted,
}

public static class ExplanationGate
{
    /// <summary>What in the warnings stands against a transition: how many and what to do; null where nothing does.</summary>
    public static string? Obstacle(this ReportFindings findings, Transition transition)
    {
        if (transition.Explanations == ExplanationRule.None)
        {
            return null;
        }

        var (open, refused) = (findings.Warnings(FindingState.Open), findings.Warnings(FindingState.Refused));
        var undecided = transition.Explanations == ExplanationRule.Accepted ? findings.Warnings(FindingState.Explained) : 0;
        var missing = new[] { (open, "警告没有说明"), (refused, "说明未被采纳"), (undecided, "说明尚未采纳或不采纳") }
            .Where(part => part.Item1 > 0).Select(part => $"{part.Item1} 条{part.Item2}").ToList();
        return missing.Count == 0 ? null : $"还有 {string.Join("、", missing)}，{Advice(transition, open + refused)}{transition.Action.Name()}。";
    }

    // Who reviews cannot explain: what the drafter has to do needs a return.
    private static string Advice(Transition transition, int forDrafter) => (transition.Explanations, forDrafter) switch
    {
        (ExplanationRule.Written, _) => "改正或写明说明后才能",
        (_, 0) => "逐条决定后才能",
        _ => "须退回填报单位改正或重新说明后才能",
    };
}
