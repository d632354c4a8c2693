using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>
/// Publishes what is scheduled when its time has come, the same way and with the same checks as the reviewer would by hand, and in the reviewer's name.
/// Several hosts may do this over one database: the report is locked, and what another has published is not scheduled any more.
/// </summary>
public sealed class ScheduledPublicationService(IDbContextFactory<ReportsDbContext> database, WorkflowService workflow, TimeProvider clock)
{
    /// <summary>Publishes what is due. What is refused keeps the reason and waits to be scheduled anew; the reviewer is told.</summary>
    /// <returns>How many were published.</returns>
    /// <exception cref="AggregateException">Some could not be tried; they stay due.</exception>
    public async Task<int> PublishDueAsync(CancellationToken cancellation)
    {
        var published = 0;
        List<Exception> failures = [];
        foreach (var id in await DueAsync(cancellation))
        {
            try
            {
                published += await PublishAsync(id, cancellation) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One that fails must not keep the others from being published in time.
                failures.Add(exception);
            }
        }

        return failures.Count == 0 ? published : throw new AggregateException("Scheduled publications could not be tried.", failures);
    }

    private async Task<List<Guid>> DueAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await db.PublicationSchedules.Where(schedule => schedule.PublishAt <= now && schedule.FailedAt == null)
            .OrderBy(schedule => schedule.PublishAt).Select(schedule => schedule.ReportId).ToListAsync(cancellation);
    }

    private async Task<bool> PublishAsync(Guid id, CancellationToken cancellation)
    {
        try
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await LockDueAsync(db, id, cancellation) is not { } schedule)
            {
                return false;
            }

            var reviewer = schedule.Reviewer.ToActor();
            var report = await db.LockReportAsync(reviewer, id, cancellation);
            db.Entry(schedule).State = EntityState.Detached;
            await workflow.ApplyAsync(db, reviewer, report, report.Version, ReportAction.Publish, schedule.Note, [], cancellation);
            await transaction.CommitAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is RefusedException or NotFoundException)
        {
            await FailAsync(id, exception.Message, cancellation);
            return false;
        }
    }

    private async Task FailAsync(Guid id, string reason, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await LockDueAsync(db, id, cancellation) is not { } schedule)
        {
            return;
        }

        var report = await db.Reports.AsNoTracking().Include(candidate => candidate.Agency).SingleAsync(candidate => candidate.Id == id, cancellation);
        schedule.FailedAt = clock.GetUtcNow();
        schedule.Failure = reason.Length > PublicationSchedule.FailureLength ? reason[..PublicationSchedule.FailureLength] : reason;
        db.NotifyPerson(
            schedule.ReviewerId, report, NotificationKind.PublicationFailed, $"{report.Agency.Name} {report.Year} 年度报告未能定时发布", schedule.Failure, Actor.Operator, schedule.FailedAt.Value);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // The report first, as everybody who changes it does: then nobody waits for the other.
    private async Task<PublicationSchedule?> LockDueAsync(ReportsDbContext db, Guid id, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM reports WHERE id = {id} FOR UPDATE", cancellation);
        var now = clock.GetUtcNow();
        return await db.PublicationSchedules.Include(schedule => schedule.Reviewer)
            .SingleOrDefaultAsync(schedule => schedule.ReportId == id && schedule.PublishAt <= now && schedule.FailedAt == null, cancellation);
    }
}
