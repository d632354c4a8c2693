using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Reports;

/// <summary>Which reports an actor may know of. Every service call begins here; what is not visible is "not found".</summary>
internal static class ReportAccess
{
    public static async Task<IQueryable<Report>> VisibleReportsAsync(this ReportsDbContext db, Actor actor, CancellationToken cancellation)
    {
        if (actor.AgencyId is not { } agency || !(actor.Drafts || actor.Reviews))
        {
            return db.Reports.Where(_ => false);
        }

        if (actor.Drafts)
        {
            return db.Reports.Where(report => report.AgencyId == agency);
        }

        var below = await db.SubtreeAsync(agency, cancellation);
        return db.Reports.Where(report => below.Contains(report.AgencyId));
    }

    /// <exception cref="NotFoundException">It does not exist or the actor may not see it.</exception>
    public static async Task EnsureVisibleAsync(this ReportsDbContext db, Actor actor, Guid id, CancellationToken cancellation)
    {
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        if (!await visible.AnyAsync(report => report.Id == id, cancellation))
        {
            throw NotFoundException.Report();
        }
    }

    /// <summary>The report, tracked and locked until the transaction ends, so that edits and transitions come one after the other.</summary>
    /// <exception cref="NotFoundException">It does not exist or the actor may not see it.</exception>
    public static async Task<Report> LockReportAsync(this ReportsDbContext db, Actor actor, Guid id, CancellationToken cancellation)
    {
        await db.EnsureVisibleAsync(actor, id, cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM reports WHERE id = {id} FOR UPDATE", cancellation);
        return await db.Reports.Include(report => report.Agency).SingleAsync(report => report.Id == id, cancellation);
    }
}
