using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Notifications;

/// <summary>Marks notifications as read.</summary>
public sealed class NotificationService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Marks one as read; who read it first stays.</summary>
    /// <exception cref="NotFoundException">No such notification for this actor.</exception>
    public async Task MarkReadAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (!await db.NotificationsOf(actor).AnyAsync(entry => entry.Id == id, cancellation))
        {
            throw new NotFoundException("没有找到这条通知。");
        }

        await MarkAsync(db.NotificationsOf(actor).Where(entry => entry.Id == id), actor, cancellation);
    }

    /// <summary>Marks all of the actor's notifications as read.</summary>
    public async Task MarkAllReadAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await MarkAsync(db.NotificationsOf(actor), actor, cancellation);
    }

    private Task<int> MarkAsync(IQueryable<Notification> notifications, Actor actor, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return notifications.Where(entry => entry.ReadAt == null).ExecuteUpdateAsync(
            change => change.SetProperty(entry => entry.ReadAt, now).SetProperty(entry => entry.ReadBy, actor.Name), cancellation);
    }
}
