using System.Collections.Immutable;

namespace GovInfoReports.Templates.Checks;

/// <summary>Where a finding stands between drafter and reviewer.</summary>
public enum FindingState
{
    /// <summary>待处理: neither changed nor explained.</summary>
    Open,

    /// <summary>已说明: the drafter explained it.</summary>
    Explained,

    /// <summary>说明已采纳: the reviewer accepted the explanation.</summary>
    Accepted,

    /// <summary>说明未采纳: the reviewer refused the explanation.</summary>
    Refused,

    /// <summary>已改正: no longer there, or put right while the file was read.</summary>
    Fixed,
}

/// <summary>说明: what the drafter wrote to a warning, and the reviewer's verdict.</summary>
/// <param name="FindingKey">See <see cref="Finding.Key"/>.</param>
/// <param name="Accepted">Null until the reviewer has decided.</param>
public sealed record Explanation(string FindingKey, string Words, bool? Accepted)
{
    public FindingState State => Accepted switch
    {
        null => FindingState.Explained,
        true => FindingState.Accepted,
        false => FindingState.Refused,
    };

    /// <summary>The findings with the state that the explanations give them. Errors cannot be explained away.</summary>
    public static ImmutableArray<Finding> Apply(ImmutableArray<Finding> findings, IEnumerable<Explanation> explanations)
    {
        var byKey = explanations.ToDictionary(explanation => explanation.FindingKey);
        return
        [
            .. findings.Select(finding => finding is { Severity: Severity.Warning, State: FindingState.Open } && byKey.TryGetValue(finding.Key, out var explanation)
                ? finding with { State = explanation.State }
                : finding),
        ];
    }
}
