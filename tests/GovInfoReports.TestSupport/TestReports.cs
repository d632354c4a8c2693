using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.TestSupport;

/// <summary>Brings reports to where a test begins.</summary>
public static class TestReports
{
    /// <summary>A draft with every cell zero.</summary>
    public static async Task<Guid> FilledDraftAsync(this TestStore store, TestOffice office, int year = 2025)
    {
        var id = await store.Reports.OpenAsync(office.Drafter, year, CancellationToken.None);
        var zeros = AnnualReport2021.Edition.Cells.Select(cell => new FieldEdit(Guid.CreateVersion7(), cell.Key.ToString(), string.Empty, "0"));
        await store.Reports.MergeAsync(office.Drafter, id, 1, [.. zeros], CancellationToken.None);
        return id;
    }

    /// <summary>A report of zeros that has come to the status by the shortest way.</summary>
    public static async Task<Guid> ReportAtAsync(this TestStore store, TestOffice office, ReportStatus status)
    {
        var id = await store.FilledDraftAsync(office);
        (Actor Actor, ReportAction Action)[] way = status switch
        {
            ReportStatus.Draft => [],
            ReportStatus.Submitted => [(office.Drafter, ReportAction.Submit)],
            ReportStatus.Returned => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Return)],
            ReportStatus.Approved => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Approve)],
            ReportStatus.Published => [(office.Drafter, ReportAction.Submit), (office.Reviewer, ReportAction.Approve), (office.Reviewer, ReportAction.Publish)],
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
        foreach (var (actor, action) in way)
        {
            await store.ApplyAsync(actor, id, action, "说明");
        }

        return id;
    }

    /// <summary>A transition on the report as it stands now.</summary>
    public static async Task<Guid> ApplyAsync(this TestStore store, Actor actor, Guid id, ReportAction action, string? comment)
    {
        var version = (await store.Queries.GetAsync(actor, id, CancellationToken.None)).Version;
        return await store.Workflow.ApplyAsync(actor, id, version, action, comment, CancellationToken.None);
    }

    /// <summary>A published report of zeros.</summary>
    public static async Task<Guid> PublishAsync(this TestStore store, TestOffice office, int year = 2025)
    {
        var id = await store.FilledDraftAsync(office, year);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        return await store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);
    }
}
