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
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var report = await visible.AsNoTracking().Include(report => report.Agency).SingleOrDefaultAsync(report => report.Id == id, cancellation)
            ?? throw NotFoundException.Report();
        return [.. (await db.FindingsOfAsync(peers, report, clock.ChinaToday(), cancellation)).Present.Select(item => item.Finding)];
    }
}
