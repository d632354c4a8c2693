using System.Collections.Immutable;
using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Reports;

/// <summary>The report as it will be read, with findings, histories and what the person may do with it.</summary>
public partial class ReportPage
{
    private const int MostEdits = 50;

    private Actor actor = null!;
    private Report? report;
    private FilledReport filled = null!;
    private ImmutableArray<Finding> findings = [];
    private IReadOnlyList<Transition> transitions = [];
    private IReadOnlyList<Report> revisions = [];
    private IReadOnlyList<ReportEvent> events = [];
    private IReadOnlyList<ReportEdit> edits = [];
    private ILookup<FieldKey, Finding> marked = null!;
    private string? refusal;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm]
    public TransitionInput? Input { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    [Inject]
    public required CheckQueries Checks { get; init; }

    [Inject]
    public required WorkflowService Workflow { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool IsNewest => revisions[0].Id == Id;

    private int Errors => findings.Count(finding => finding.Severity == Severity.Error);

    private string CommentLabel => transitions switch
    {
        _ when transitions.Any(transition => transition.Comment == CommentRule.PublicNote) =>
            report!.Revision > 1 ? "更正说明（向社会公开；退回时为退回理由）" : "说明（发布时向社会公开，可不填；退回时必填）",
        [{ Comment: CommentRule.Required } only] => $"{only.Action.Name()}的理由（必填）",
        _ when transitions.Any(transition => transition.Action == ReportAction.Return) => "审核意见（退回时必填）",
        _ => "说明（可不填）",
    };

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        report = await Queries.GetAsync(actor, Id, CancellationToken.None);
        filled = report.ToFilledReport();
        findings = await Checks.FindingsAsync(actor, Id, CancellationToken.None);
        marked = findings.Where(finding => finding.Severity == Severity.Error)
            .SelectMany(finding => finding.Marked, (finding, field) => (finding, field)).ToLookup(pair => pair.field, pair => pair.finding);
        revisions = await Queries.RevisionsAsync(actor, Id, CancellationToken.None);
        events = await Queries.EventsAsync(actor, Id, CancellationToken.None);
        edits = await Queries.EditsAsync(actor, Id, MostEdits, CancellationToken.None);

        // Only the newest revision can be acted upon.
        transitions = IsNewest ? [.. ReportWorkflow.For(report, actor)] : [];
    }

    private async Task ApplyAsync()
    {
        try
        {
            var next = await Workflow.ApplyAsync(actor, Id, Input!.Version, Input.Action, Input.Comment, CancellationToken.None);
            Navigation.NavigateTo($"/reports/{next}");
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }
    }

    private string? CellClass(CellKey cell) => marked.Contains(cell) ? "has-error" : null;

    private string? CellTitle(CellKey cell) => marked.Contains(cell) ? string.Join('\n', marked[cell].Select(finding => finding.Message)) : null;
}

/// <summary>What was sent with a transition.</summary>
public sealed class TransitionInput
{
    public int Version { get; set; }

    public ReportAction Action { get; set; }

    public string? Comment { get; set; }
}
