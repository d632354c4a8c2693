using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>Changes the code by which public addresses name an agency. Addresses already published stay, those with the former code lead on.</summary>
public sealed class AgencyCodeService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such agency.</exception>
    /// <exception cref="RefusedException">The code is no code or is, or was, another agency's; the message says which.</exception>
    public async Task ChangeAsync(Actor actor, string code, string wanted, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        AgencyCode.EnsureValid(wanted);
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockAgenciesAsync(cancellation);
        var agency = await db.Agencies.GetAsync(code, cancellation);
        if (agency.Code == wanted)
        {
            return;
        }

        await db.EnsureFreeAsync(wanted, agency.Id, cancellation);
        db.Add(AgencyRenaming.Of(agency, clock.GetUtcNow()));
        agency.Code = wanted;
        db.Audit(actor, AuditAction.AgencyCodeChanged, $"{code}：改为 {wanted}", clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await PublicationAnnouncements.AnnounceAgenciesAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
