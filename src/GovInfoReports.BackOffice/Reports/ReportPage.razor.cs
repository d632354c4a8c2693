using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.BackOffice.Review;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Comments;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Review;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Reports;

/// <summary>The report as it will be read, with findings, comments, histories and what the person may do with it.</summary>
public partial class ReportPage
{
    private const int MostEdits = 50;

    private Actor actor = null!;
    private Report? report;
    private FilledReport filled = null!;
    private FilledReport? lastYear;
    private RoundChanges? round;
    private WaitingReport? next;
    private ReportFindings findings = null!;
    private ReportHtmlOptions marks = ReportHtmlOptions.Default;
    private FindingDuty duty;
    private IReadOnlyList<PlacedComment> comments = [];
    private IReadOnlyList<Transition> transitions = [];
    private IReadOnlyList<Report> revisions = [];
    private IReadOnlyList<ReportEvent> events = [];
    private IReadOnlyList<ReportEdit> edits = [];
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    public ReviewInput? Input { get; set; }

    /// <summary><c>changes</c> of this round, <c>last-year</c> beside this year, or the whole report.</summary>
    [SupplyParameterFromQuery]
    public string? View { get; set; }

    /// <summary>Which findings are shown: <c>open</c>, <c>done</c>, or all.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    internal ReviewActions Actions { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required ReviewQueries Review { get; init; }

    [Inject]
    public required ExplanationQueries Explanations { get; init; }

    [Inject]
    public required CommentQueries Comments { get; init; }

    [Inject]
    public required PublicationQueries Publications { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsNewest => revisions[0].Id == Id;

    private string Address => Navigation.GetUriWithQueryParameters($"/reports/{Id}", new Dictionary<string, object?> { ["view"] = View, ["show"] = Show });

    // What stands between the report and the next step, before anybody presses the button.
    private string? Obstacle => (transitions.FirstOrDefault(transition => transition.NeedsCleanChecks), findings.Count(Severity.Error)) switch
    {
        (null, _) => null,
        ({ } transition, > 0 and var errors) => $"还有 {errors} 处错误，改正后才能{transition.Action.Name()}。",
        ({ } transition, _) => findings.Obstacle(transition),
    };

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        await LoadAsync(CancellationToken.None);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var loaded = await Queries.GetAsync(actor, Id, cancellation);
        filled = loaded.ToFilledReport();
        findings = await Explanations.FindingsAsync(actor, Id, cancellation);
        comments = await Comments.ListAsync(actor, Id, cancellation);
        var pinned = FindingMarks.Options(NumberedFinding.InOrder(findings), Address);
        marks = pinned with { Pins = [.. pinned.Pins, .. CommentMarks.Of(comments, Address)] };
        duty = actor.DutyAt(loaded.Status);
        revisions = await Queries.RevisionsAsync(actor, Id, cancellation);
        events = await Queries.EventsAsync(actor, Id, cancellation);
        edits = await Queries.EditsAsync(actor, Id, MostEdits, cancellation);
        next = await Review.NextAsync(actor, Id, cancellation);
        round = View == "changes" ? await Review.ChangesAsync(actor, Id, cancellation) : null;
        lastYear = View == "last-year" ? (await Publications.FindAsync(loaded.Year - 1, loaded.Agency.Code, null, cancellation))?.ToReport() : null;

        // Only the newest revision can be acted upon.
        transitions = IsNewest ? [.. ReportWorkflow.For(loaded, actor)] : [];

        // Last, because the page may be drawn between two of these calls.
        report = loaded;
    }

    private async Task SubmitAsync()
    {
        try
        {
            if (await Actions.ApplyAsync(actor, Id, Input!, findings, CancellationToken.None) is { } moved)
            {
                Navigation.NavigateTo($"/reports/{moved}");
                return;
            }
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }

        await LoadAsync(CancellationToken.None);
    }
}
