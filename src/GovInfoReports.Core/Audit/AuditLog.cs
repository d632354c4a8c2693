using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Audit;

/// <summary>审计日志.</summary>
public sealed class AuditLog(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The newest entries, for auditors only.</summary>
    /// <exception cref="NotFoundException">The actor is no auditor.</exception>
    public async Task<IReadOnlyList<AuditEntry>> LatestAsync(Actor actor, int most, CancellationToken cancellation)
    {
        if (actor.Role != AccountRole.Auditor)
        {
            throw new NotFoundException("没有找到审计日志。");
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.AuditEntries.AsNoTracking().OrderByDescending(entry => entry.At).Take(most).ToListAsync(cancellation);
    }
}

internal static class AuditWrites
{
    /// <summary>Adds an entry to the open unit of work, so that it is saved with what it tells of.</summary>
    public static void Audit(this ReportsDbContext db, Actor actor, AuditAction action, string subject, DateTimeOffset at) => db.Add(new AuditEntry
    {
        Id = Guid.CreateVersion7(at),
        At = at,
        Action = action,
        ActorId = actor.AccountId == Guid.Empty ? null : actor.AccountId,
        ActorName = actor.Name,
        Subject = subject.Length > AuditEntry.SubjectLength ? subject[..AuditEntry.SubjectLength] : subject,
        RemoteAddress = null,
    });
}
