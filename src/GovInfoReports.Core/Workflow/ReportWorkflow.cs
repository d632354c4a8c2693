using System.Collections.Immutable;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;

namespace GovInfoReports.Core.Workflow;

/// <summary>One permitted change of status. Pages draw their buttons from these rows; the service obeys them.</summary>
/// <param name="Roles">Who may do it.</param>
/// <param name="Comment">Whether a comment must, may or cannot come with it.</param>
/// <param name="NeedsCleanChecks">Whether the report must be free of errors.</param>
/// <param name="NeedsOtherEyes">Whether someone who edited this revision is barred (nobody approves what they edited).</param>
/// <param name="Explanations">How far the warnings must be explained.</param>
public sealed record Transition(
    ReportStatus From,
    ReportAction Action,
    ReportStatus To,
    ImmutableArray<AccountRole> Roles,
    CommentRule Comment,
    bool NeedsCleanChecks = false,
    bool NeedsOtherEyes = false,
    ExplanationRule Explanations = ExplanationRule.None);

public enum CommentRule
{
    Optional,
    Required,

    /// <summary>Shown to citizens; required when a correction is published.</summary>
    PublicNote,
}

/// <summary>The workflow is a table (design §4).</summary>
public static class ReportWorkflow
{
    public static ImmutableArray<Transition> Transitions { get; } =
    [
        new(ReportStatus.Draft, ReportAction.Submit, ReportStatus.Submitted, [AccountRole.Drafter, AccountRole.AgencyLead], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written),
        new(ReportStatus.Returned, ReportAction.Submit, ReportStatus.Submitted, [AccountRole.Drafter, AccountRole.AgencyLead], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written),
        new(ReportStatus.Submitted, ReportAction.Approve, ReportStatus.Approved, [AccountRole.Reviewer], CommentRule.Optional, NeedsCleanChecks: true, NeedsOtherEyes: true, Explanations: ExplanationRule.Accepted),
        new(ReportStatus.Submitted, ReportAction.Return, ReportStatus.Returned, [AccountRole.Reviewer], CommentRule.Required),
        new(ReportStatus.Approved, ReportAction.Return, ReportStatus.Returned, [AccountRole.Reviewer], CommentRule.Required),
        new(ReportStatus.Approved, ReportAction.Publish, ReportStatus.Published, [AccountRole.Reviewer], CommentRule.PublicNote, NeedsCleanChecks: true),
        new(ReportStatus.Published, ReportAction.Reopen, ReportStatus.Draft, [AccountRole.Reviewer], CommentRule.Required),
    ];

    /// <summary>The rows open to the actor from a status, in the order buttons appear.</summary>
    public static IEnumerable<Transition> From(ReportStatus status, Actor actor) =>
        Transitions.Where(transition => transition.From == status && transition.Roles.Contains(actor.Role));

    /// <summary>Whether fields may be edited in this status.</summary>
    public static bool CanEdit(this ReportStatus status) => status is ReportStatus.Draft or ReportStatus.Returned;
}
