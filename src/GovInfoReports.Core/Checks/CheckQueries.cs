using System.Collections.Immutable;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Checks;

/// <summary>Checks stored reports with what the store knows beside them.</summary>
public sealed class CheckQueries(IDbContextFactory<ReportsDbContext> database, PeerReports peers, TimeProvider clock)
{
    /// <summary>All findings with their state, as submission will judge them.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<ImmutableArray<Finding>> FindingsAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var report = await FindAsync(db, actor, id, cancellation);
        return [.. (await db.FindingsOfAsync(peers, report, clock.ChinaToday(), cancellation)).Present.Select(item => item.Finding)];
    }

    /// <summary>What the store knows beside the report, for a page that checks again and again while somebody types.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<CheckContext> ContextAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.CheckContextAsync(peers, await FindAsync(db, actor, id, cancellation), clock.ChinaToday(), cancellation);
    }

    private static async Task<Report> FindAsync(ReportsDbContext db, Actor actor, Guid id, CancellationToken cancellation)
    {
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        return await visible.AsNoTracking().Include(report => report.Agency).SingleOrDefaultAsync(report => report.Id == id, cancellation) ?? throw NotFoundException.Report();
    }
}
