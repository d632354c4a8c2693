using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>
/// 机构合并: declares that an agency was merged into another. What it has published stays where it is; from the year of the merger on the other
/// reports for both.
/// </summary>
public sealed class AgencyMergerService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <param name="on">The day of the merger.</param>
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such agency.</exception>
    /// <exception cref="RefusedException">The other agency is unknown, or they cannot be merged so; the message says why.</exception>
    public Task MergeAsync(Actor actor, string code, string intoCode, DateOnly on, CancellationToken cancellation) => ChangeAsync(
        actor,
        code,
        async (db, agency) =>
        {
            var into = await db.Agencies.SingleOrDefaultAsync(candidate => candidate.Code == intoCode, cancellation)
                ?? throw new RefusedException(NotFoundException.Agency(intoCode).Message);
            EnsurePossible(agency, into, on);
            (agency.MergedIntoId, agency.MergedOn) = (into.Id, on);
            await CountAnewAsync(db, into.Id, cancellation);
            db.Audit(actor, AuditAction.AgencyMerged, $"{code}：{on:yyyy-MM-dd} 并入 {intoCode}", clock.GetUtcNow());
        },
        cancellation);

    /// <summary>Takes back a merger that was declared by mistake.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such agency.</exception>
    public Task UndoAsync(Actor actor, string code, CancellationToken cancellation) => ChangeAsync(
        actor,
        code,
        async (db, agency) =>
        {
            if (agency.MergedIntoId is { } into)
            {
                (agency.MergedIntoId, agency.MergedOn) = (null, null);
                await CountAnewAsync(db, into, cancellation);
                db.Audit(actor, AuditAction.AgencyMergerUndone, code, clock.GetUtcNow());
            }
        },
        cancellation);

    private async Task ChangeAsync(Actor actor, string code, Func<ReportsDbContext, Agency, Task> change, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockAgenciesAsync(cancellation);
        await change(db, await db.Agencies.GetAsync(code, cancellation));
        await db.SaveChangesAsync(cancellation);
        await PublicationAnnouncements.AnnounceAgenciesAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // The figures of the year before are others now, and with them what is found (MergedYear).
    private static Task<int> CountAnewAsync(ReportsDbContext db, Guid agency, CancellationToken cancellation) =>
        db.ReportCounts.Where(count => db.Reports.Any(report => report.Id == count.ReportId && report.AgencyId == agency)).ExecuteDeleteAsync(cancellation);

    // Whoever takes over is still there, so mergers never make a ring.
    private void EnsurePossible(Agency agency, Agency into, DateOnly on)
    {
        if (agency.Id == into.Id)
        {
            throw new RefusedException("机关不能并入自己，请填写接收机关的代码。");
        }

        if (agency.Kind == AgencyKind.OpenGovernmentOffice || into.Kind == AgencyKind.OpenGovernmentOffice)
        {
            throw new RefusedException("政务公开办不编报年度报告，不能并入其他机关，也不能接收其他机关。");
        }

        if (into.MergedIntoId is not null)
        {
            throw new RefusedException($"{into.Name}自己已并入其他机关，请填写现在的机关的代码。");
        }

        if (on > clock.ChinaToday())
        {
            throw new RefusedException("并入日期不能晚于今天，请在合并之后再登记。");
        }
    }
}
