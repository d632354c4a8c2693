using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;

namespace GovInfoReports.Core.Notifications;

internal static class NotificationAccess
{
    /// <summary>What is addressed to the person or, for those who draft, to their agency.</summary>
    public static IQueryable<Notification> NotificationsOf(this ReportsDbContext db, Actor actor)
    {
        var agency = actor.Drafts ? actor.AgencyId : null;
        return db.Notifications.Where(entry => entry.AccountId == actor.AccountId || (agency != null && entry.AgencyId == agency));
    }
}
