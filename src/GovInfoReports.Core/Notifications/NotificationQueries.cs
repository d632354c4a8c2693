using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Notifications;

/// <summary>Reads the actor's notifications.</summary>
public sealed class NotificationQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Notification>> ListAsync(Actor actor, int most, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.NotificationsOf(actor).AsNoTracking().OrderByDescending(entry => entry.CreatedAt).Take(most).ToListAsync(cancellation);
    }

    /// <summary>How many are not read yet.</summary>
    public async Task<int> CountUnreadAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.NotificationsOf(actor).CountAsync(entry => entry.ReadAt == null, cancellation);
    }
}
