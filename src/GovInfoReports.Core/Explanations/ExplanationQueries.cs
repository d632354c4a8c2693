using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Explanations;

/// <summary>Reads findings together with what drafter and reviewer said about them.</summary>
public sealed class ExplanationQueries(IDbContextFactory<ReportsDbContext> database, PeerReports peers, TimeProvider clock)
{
    /// <summary>All findings of the stored report, as submission will judge them, with their state and explanations; and those that are settled.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<ReportFindings> FindingsAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var report = await visible.AsNoTracking().Include(report => report.Agency).SingleOrDefaultAsync(report => report.Id == id, cancellation)
            ?? throw NotFoundException.Report();
        return await db.FindingsOfAsync(peers, report, clock.ChinaToday(), cancellation);
    }
}
