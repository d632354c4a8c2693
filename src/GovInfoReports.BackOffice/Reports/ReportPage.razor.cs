using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.BackOffice.Review;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Reports;

/// <summary>The report as it will be read, with findings, histories and what the person may do with it.</summary>
public partial class ReportPage
{
    private const int MostEdits = 50;

    private Actor actor = null!;
    private Report? report;
    private FilledReport filled = null!;
    private ReportFindings findings = null!;
    private ReportHtmlOptions marks = ReportHtmlOptions.Default;
    private FindingDuty duty;
    private IReadOnlyList<Transition> transitions = [];
    private IReadOnlyList<Report> revisions = [];
    private IReadOnlyList<ReportEvent> events = [];
    private IReadOnlyList<ReportEdit> edits = [];
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    public ReviewInput? Input { get; set; }

    /// <summary>Which findings are shown: <c>open</c>, <c>done</c>, or all.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required ExplanationQueries Findings { get; init; }

    [Inject]
    public required ExplanationService Explanations { get; init; }

    [Inject]
    public required WorkflowService Workflow { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsNewest => revisions[0].Id == Id;

    private string Address => Show is null ? $"/reports/{Id}" : $"/reports/{Id}?show={Show}";

    // What stands between the report and the next step, before anybody presses the button.
    private string? Obstacle => (transitions.FirstOrDefault(transition => transition.NeedsCleanChecks), findings.Count(Severity.Error)) switch
    {
        (null, _) => null,
        ({ } transition, > 0 and var errors) => $"还有 {errors} 处错误，改正后才能{transition.Action.Name()}。",
        ({ } transition, _) => findings.Obstacle(transition),
    };

    private string CommentLabel => transitions switch
    {
        _ when transitions.Any(transition => transition.Comment == CommentRule.PublicNote) =>
            report!.Revision > 1 ? "更正说明（向社会公开；退回时为退回理由）" : "说明（发布时向社会公开，可不填；退回时必填）",
        [{ Comment: CommentRule.Required } only] => $"{only.Action.Name()}的理由（必填）",
        _ when transitions.Any(transition => transition.Action == ReportAction.Return) => "审核意见（退回时必填）",
        _ when transitions.Any(transition => transition.Action == ReportAction.SendBack) => "签批意见（退回时必填）",
        _ => "说明（可不填）",
    };

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        report = await Queries.GetAsync(actor, Id, CancellationToken.None);
        filled = report.ToFilledReport();
        findings = await Findings.FindingsAsync(actor, Id, CancellationToken.None);
        marks = FindingMarks.Options(NumberedFinding.InOrder(findings), Address);
        duty = actor.DutyAt(report.Status);
        revisions = await Queries.RevisionsAsync(actor, Id, CancellationToken.None);
        events = await Queries.EventsAsync(actor, Id, CancellationToken.None);
        edits = await Queries.EditsAsync(actor, Id, MostEdits, CancellationToken.None);

        // Only the newest revision can be acted upon.
        transitions = IsNewest ? [.. ReportWorkflow.For(report, actor)] : [];
    }

    private async Task SubmitAsync()
    {
        try
        {
            await SaveAsync(Input!);
            if (Input!.Action is { } action)
            {
                Navigation.NavigateTo($"/reports/{await Workflow.ApplyAsync(actor, Id, Input.Version, action, Input.Comment, CancellationToken.None)}");
                return;
            }
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }

        await LoadAsync();
    }

    private async Task SaveAsync(ReviewInput input)
    {
        if (input.NewTexts(findings) is { Count: > 0 } texts)
        {
            await Explanations.ExplainAsync(actor, Id, texts, CancellationToken.None);
        }

        if (input.AcceptAll)
        {
            await Explanations.AcceptAllAsync(actor, Id, CancellationToken.None);
        }

        if (input.Accept is { } accepted)
        {
            await Explanations.DecideAsync(actor, Id, accepted, ExplanationVerdict.Accepted, null, CancellationToken.None);
        }

        if (input.Refuse is { } refused)
        {
            await Explanations.DecideAsync(actor, Id, refused, ExplanationVerdict.Refused, input.Reasons?.GetValueOrDefault(refused), CancellationToken.None);
        }
    }
}
