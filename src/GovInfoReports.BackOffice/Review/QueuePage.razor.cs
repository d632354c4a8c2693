using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Review;

public partial class QueuePage
{
    private Actor actor = null!;
    private IReadOnlyList<QueueLine> lines = [];
    private IReadOnlyList<ApprovalOutcome> outcomes = [];
    private Dictionary<ReportStatus, int> counts = [];
    private ReportStatus? status;
    private int? year;
    private string? agencyName;
    private string? refusal;

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromQuery]
    public string? Agency { get; set; }

    [SupplyParameterFromForm]
    public QueueInput? Input { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required QueueQueries Queries { get; init; }

    [Inject]
    public required BatchApprovalService Approvals { get; init; }

    protected override async Task OnInitializedAsync()
    {
        actor = await Current.GetAsync();
        status = Enum.TryParse<ReportStatus>(Status, out var named) ? named : null;
        year = int.TryParse(Year, out var digits) ? digits : null;
        agencyName = string.IsNullOrWhiteSpace(Agency) ? null : Agency.Trim();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var all = await Queries.ListAsync(actor, year, agencyName, CancellationToken.None);
        counts = all.CountBy(line => line.Status).ToDictionary();
        lines = [.. all.Where(line => status is null || line.Status == status)];
    }

    private async Task ApproveAsync()
    {
        try
        {
            outcomes = await Approvals.ApproveAsync(actor, (Input ?? new QueueInput()).ToReports(), CancellationToken.None);
            await LoadAsync();
        }
        catch (RefusedException exception)
        {
            refusal = exception.Message;
        }
    }
}
