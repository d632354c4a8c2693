using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Store;

namespace GovInfoReports.Core.Feedback;

internal static class FeedbackAccess
{
    /// <summary>What readers said of the reports below the actor's office.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer.</exception>
    public static async Task<IQueryable<ReaderFeedback>> FeedbackOfAsync(this ReportsDbContext db, Actor actor, CancellationToken cancellation)
    {
        if (!actor.Reviews || actor.AgencyId is not { } office)
        {
            throw new NotFoundException("没有找到读者反馈功能。");
        }

        var below = await db.SubtreeAsync(office, cancellation);
        return db.Feedback.Where(entry => below.Contains(entry.Publication.AgencyId));
    }
}
