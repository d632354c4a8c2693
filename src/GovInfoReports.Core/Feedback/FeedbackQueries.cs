using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Feedback;

/// <summary>Reads the office's queue of readers' feedback.</summary>
public sealed class FeedbackQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>What waits, the oldest first.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer.</exception>
    public Task<IReadOnlyList<FeedbackLine>> WaitingAsync(Actor actor, CancellationToken cancellation) =>
        ListAsync(actor, feedback => feedback.Where(entry => entry.Outcome == null).OrderBy(entry => entry.SentAt), cancellation);

    /// <summary>What has been handled, the latest first.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer.</exception>
    public Task<IReadOnlyList<FeedbackLine>> HandledAsync(Actor actor, int most, CancellationToken cancellation) =>
        ListAsync(actor, feedback => feedback.Where(entry => entry.Outcome != null).OrderByDescending(entry => entry.HandledAt).Take(most), cancellation);

    private async Task<IReadOnlyList<FeedbackLine>> ListAsync(
        Actor actor, Func<IQueryable<ReaderFeedback>, IQueryable<ReaderFeedback>> choose, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await choose((await db.FeedbackOfAsync(actor, cancellation)).AsNoTracking())
            .Select(entry => new FeedbackLine(
                entry,
                entry.Publication.ReportId,
                entry.Publication.AgencyName,
                entry.Publication.Year,
                entry.Publication.Revision,
                db.Publications.Any(later => later.AgencyId == entry.Publication.AgencyId && later.Year == entry.Publication.Year && later.Revision > entry.Publication.Revision)))
            .ToListAsync(cancellation);
    }
}

/// <summary>A reader's feedback with the report it is about.</summary>
/// <param name="Revision">The revision that was read.</param>
/// <param name="CorrectedSince">Whether a later revision is out.</param>
public sealed record FeedbackLine(ReaderFeedback Feedback, Guid ReportId, string AgencyName, int Year, int Revision, bool CorrectedSince);
