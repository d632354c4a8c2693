namespace GovInfoReports.Core.Explanations;

/// <summary>说明: what the drafter wrote to a warning. Rows are only ever added; the newest to a finding counts.</summary>
public sealed class ReportExplanation
{
    public const int FindingKeyLength = 60;
    public const int RuleLength = 20;
    public const int ShortestText = 5;
    public const int LongestText = 500;

    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>See <see cref="Templates.Checks.Finding.Key"/>.</summary>
    public required string FindingKey { get; init; }

    public required string Rule { get; init; }

    /// <summary>What the finding said when the explanation was written; its numbers may have changed since.</summary>
    public required string Message { get; init; }

    public required string Text { get; init; }

    public required Guid AuthorId { get; init; }

    public required string AuthorName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The revision the words were carried over from, when a correction was opened; null where they were written to this one.</summary>
    public required int? FromRevision { get; init; }

    /// <summary>Oldest first; the newest counts.</summary>
    public IReadOnlyList<ExplanationDecision> Decisions => [.. decisions.OrderBy(decision => decision.At)];

    public ExplanationDecision? Decision => decisions.MaxBy(decision => decision.At);

    private readonly List<ExplanationDecision> decisions = [];
}

/// <summary>The reviewer's verdict on an explanation. Rows are only ever added.</summary>
public sealed class ExplanationDecision
{
    public required Guid Id { get; init; }

    public required Guid ExplanationId { get; init; }

    public required ExplanationVerdict Verdict { get; init; }

    /// <summary>What the finding said when it was decided: an accepted explanation is no licence for other numbers.</summary>
    public required string Message { get; init; }

    /// <summary>Why it was refused.</summary>
    public required string? Reason { get; init; }

    public required Guid DeciderId { get; init; }

    public required string DeciderName { get; init; }

    public required DateTimeOffset At { get; init; }
}

public enum ExplanationVerdict
{
    /// <summary>采纳.</summary>
    Accepted,

    /// <summary>不采纳.</summary>
    Refused,
}
