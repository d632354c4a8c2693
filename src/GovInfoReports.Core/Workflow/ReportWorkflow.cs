using System.Collections.Immutable;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;

namespace GovInfoReports.Core.Workflow;

/// <summary>One permitted change of status. Pages draw their buttons from these rows; the service obeys them.</summary>
/// <param name="Roles">Who may do it.</param>
/// <param name="Comment">Whether a comment must, may or cannot come with it.</param>
/// <param name="NeedsCleanChecks">Whether the report must be free of errors.</param>
/// <param name="NeedsOtherEyes">Whether someone who edited this revision is barred (nobody approves what they edited).</param>
/// <param name="Explanations">How far the warnings must be explained.</param>
/// <param name="SignOff">For which agencies the row holds.</param>
public sealed record Transition(
    ReportStatus From,
    ReportAction Action,
    ReportStatus To,
    ImmutableArray<AccountRole> Roles,
    CommentRule Comment,
    bool NeedsCleanChecks = false,
    bool NeedsOtherEyes = false,
    ExplanationRule Explanations = ExplanationRule.None,
    SignOffRule SignOff = SignOffRule.Always)
{
    /// <summary>Whether reasons of the list must come with it (<see cref="ReturnReason"/>).</summary>
    public bool NeedsReasons => Action == ReportAction.Return;
}

public enum CommentRule
{
    Optional,
    Required,

    /// <summary>Shown to citizens; required when a correction is published.</summary>
    PublicNote,
}

/// <summary>Agencies whose lead must sign reports off go another way to the office than the others.</summary>
public enum SignOffRule
{
    Always,
    WhereRequired,
    WhereNotRequired,
}

/// <summary>The workflow is a table (design §4).</summary>
public static class ReportWorkflow
{
    private static readonly ImmutableArray<AccountRole> AnyDrafter = [AccountRole.Drafter, AccountRole.AgencyLead];

    public static ImmutableArray<Transition> Transitions { get; } =
    [
        new(ReportStatus.Draft, ReportAction.Submit, ReportStatus.Submitted, AnyDrafter, CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereNotRequired),
        new(ReportStatus.Draft, ReportAction.RequestSignOff, ReportStatus.AwaitingSignOff, [AccountRole.Drafter], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereRequired),
        new(ReportStatus.Draft, ReportAction.SignOff, ReportStatus.Submitted, [AccountRole.AgencyLead], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereRequired),
        new(ReportStatus.Returned, ReportAction.Submit, ReportStatus.Submitted, AnyDrafter, CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereNotRequired),
        new(ReportStatus.Returned, ReportAction.RequestSignOff, ReportStatus.AwaitingSignOff, [AccountRole.Drafter], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereRequired),
        new(ReportStatus.Returned, ReportAction.SignOff, ReportStatus.Submitted, [AccountRole.AgencyLead], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written, SignOff: SignOffRule.WhereRequired),
        new(ReportStatus.AwaitingSignOff, ReportAction.SignOff, ReportStatus.Submitted, [AccountRole.AgencyLead], CommentRule.Optional, NeedsCleanChecks: true, Explanations: ExplanationRule.Written),
        new(ReportStatus.AwaitingSignOff, ReportAction.SendBack, ReportStatus.Returned, [AccountRole.AgencyLead], CommentRule.Required),
        new(ReportStatus.AwaitingSignOff, ReportAction.Withdraw, ReportStatus.Draft, [AccountRole.Drafter], CommentRule.Optional),
        new(ReportStatus.Submitted, ReportAction.Approve, ReportStatus.Approved, [AccountRole.Reviewer], CommentRule.Optional, NeedsCleanChecks: true, NeedsOtherEyes: true, Explanations: ExplanationRule.Accepted),
        new(ReportStatus.Submitted, ReportAction.Return, ReportStatus.Returned, [AccountRole.Reviewer], CommentRule.Required),
        new(ReportStatus.Approved, ReportAction.Return, ReportStatus.Returned, [AccountRole.Reviewer], CommentRule.Required),
        new(ReportStatus.Approved, ReportAction.Publish, ReportStatus.Published, [AccountRole.Reviewer], CommentRule.PublicNote, NeedsCleanChecks: true),
        new(ReportStatus.Published, ReportAction.Reopen, ReportStatus.Draft, [AccountRole.Reviewer], CommentRule.Required),
    ];

    /// <summary>The rows open to the actor for a report loaded with its agency, in the order buttons appear.</summary>
    public static IEnumerable<Transition> For(Report report, Actor actor) =>
        Transitions.Where(transition => transition.From == report.Status && transition.Roles.Contains(actor.Role) && transition.SignOff switch
        {
            SignOffRule.WhereRequired => report.Agency.RequiresSignOff,
            SignOffRule.WhereNotRequired => !report.Agency.RequiresSignOff,
            _ => true,
        });

    /// <summary>Whether fields may be edited in this status.</summary>
    public static bool CanEdit(this ReportStatus status) => status is ReportStatus.Draft or ReportStatus.Returned;

    /// <summary>Whether the office has the report, so that nothing is late any more.</summary>
    public static bool IsHandedIn(this ReportStatus status) => status is ReportStatus.Submitted or ReportStatus.Approved or ReportStatus.Published;
}
