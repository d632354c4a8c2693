using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Review;

public partial class QueuePage
{
    private IReadOnlyList<ReportLine> lines = [];
    private Dictionary<ReportStatus, int> counts = [];
    private ReportFilter filter = new();

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromQuery]
    public string? Agency { get; set; }

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    protected override async Task OnInitializedAsync()
    {
        filter = new ReportFilter(
            Enum.TryParse<ReportStatus>(Status, out var status) ? status : null,
            int.TryParse(Year, out var year) ? year : null,
            string.IsNullOrWhiteSpace(Agency) ? null : Agency.Trim());
        var all = await Queries.ListAsync(await Current.GetAsync(), filter with { Status = null }, CancellationToken.None);
        counts = all.CountBy(line => line.Report.Status).ToDictionary();

        // What waits for the office comes first.
        lines = [.. all.Where(line => filter.Status is null || line.Report.Status == filter.Status)
            .OrderBy(line => line.Report.Status switch { ReportStatus.Submitted => 0, ReportStatus.Approved => 1, ReportStatus.Published => 3, _ => 2 })];
    }
}
