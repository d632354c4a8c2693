namespace GovInfoReports.Core.Reports;

/// <summary>One edit as the browser's outbox sends it (design §3.3).</summary>
/// <param name="OperationId">Made by the browser; sending it again has no further effect.</param>
/// <param name="Field">Field key such as <c>T3.N.P</c> or <c>S1.2</c>.</param>
/// <param name="Before">The value the person saw.</param>
/// <param name="After">The value the person wants.</param>
public sealed record FieldEdit(Guid OperationId, string Field, string Before, string After)
{
    public EditKind Kind { get; init; }

    /// <summary>Shared by edits that are one step for the person, such as a row of zeros; null for a step of its own.</summary>
    public Guid? Step { get; init; }

    /// <summary>The step taken back or done again.</summary>
    public Guid? Reverses { get; init; }
}

/// <summary>What became of an edit.</summary>
/// <param name="Value">The field's value now.</param>
/// <param name="Message">For a refusal or a conflict: a Chinese sentence that says what to do.</param>
public sealed record EditOutcome(Guid OperationId, string Field, EditResult Result, string Value, string? Message = null);

public enum EditResult
{
    /// <summary>已保存, or was so before.</summary>
    Accepted,

    /// <summary>Somebody else changed the field meanwhile; both values are shown.</summary>
    Conflict,

    /// <summary>The value or the field cannot be taken.</summary>
    Refused,
}

/// <summary>Answer to a batch of edits.</summary>
/// <param name="Changes">What others changed since the version the browser knew: field and value.</param>
public sealed record MergeResult(int Version, IReadOnlyList<EditOutcome> Outcomes, IReadOnlyDictionary<string, string> Changes);
