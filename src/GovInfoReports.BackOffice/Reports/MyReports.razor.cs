using GovInfoReports.BackOffice.Accounts;
using GovInfoReports.Core.Reports;
using Microsoft.AspNetCore.Components;

namespace GovInfoReports.BackOffice.Reports;

public partial class MyReports
{
    private IReadOnlyList<ReportLine> lines = [];
    private IReadOnlyList<OpenYear> years = [];

    [Inject]
    internal CurrentActor Current { get; init; } = null!;

    [Inject]
    public required ReportQueries Queries { get; init; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        lines = await Queries.ListAsync(actor, CancellationToken.None);
        years = await Queries.YearsToOpenAsync(actor, CancellationToken.None);
    }
}
