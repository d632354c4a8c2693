using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>Schedules the publication of approved reports, and calls it off. Each call is one transaction with its history row.</summary>
public sealed class ScheduleService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);

    /// <summary>How the report is scheduled; null where it is not.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<PublicationSchedule?> FindAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        return await visible.AnyAsync(report => report.Id == id, cancellation)
            ? await db.PublicationSchedules.AsNoTracking().Include(schedule => schedule.Reviewer).SingleOrDefaultAsync(schedule => schedule.ReportId == id, cancellation)
            : throw NotFoundException.Report();
    }

    /// <summary>Has an approved report published at a time, or at another time than before; the actor will have published it.</summary>
    /// <param name="version">The version the actor saw.</param>
    /// <param name="note">Public note, as for publishing by hand.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">Not now, not by this actor, not at this time, or not without a note.</exception>
    public async Task ScheduleAsync(Actor actor, Guid id, int version, DateTimeOffset at, string? note, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await LockAsync(db, actor, id, version, cancellation);
        note = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        Publishing(actor, report).EnsureComment(report, note);
        EnsureTime(at);
        await db.PublicationSchedules.Where(schedule => schedule.ReportId == id).ExecuteDeleteAsync(cancellation);
        db.Add(new PublicationSchedule { ReportId = id, PublishAt = at.ToUniversalTime(), Note = note, ReviewerId = actor.AccountId });
        Record(db, actor, report, ReportAction.Schedule, $"定于 {at.ToChinaTime():yyyy-MM-dd HH:mm} 发布。");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Leaves the report approved, to be published by hand.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">Not by this actor, or it is not scheduled.</exception>
    public async Task CancelAsync(Actor actor, Guid id, int version, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await LockAsync(db, actor, id, version, cancellation);
        if (await db.PublicationSchedules.Where(schedule => schedule.ReportId == id).ExecuteDeleteAsync(cancellation) == 0)
        {
            throw new RefusedException("这份报告没有安排定时发布。");
        }

        Record(db, actor, report, ReportAction.Unschedule, null);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static async Task<Report> LockAsync(ReportsDbContext db, Actor actor, Guid id, int version, CancellationToken cancellation)
    {
        var report = await db.LockReportAsync(actor, id, cancellation);
        Publishing(actor, report);
        return report.Version == version ? report : throw new RefusedException("报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。");
    }

    // Who may publish now may say when.
    private static Transition Publishing(Actor actor, Report report) =>
        ReportWorkflow.For(report, actor).SingleOrDefault(transition => transition.Action == ReportAction.Publish)
        ?? throw new RefusedException($"报告当前为“{report.Status.Name()}”，{actor.Role.Name()}不能安排定时发布。");

    private void EnsureTime(DateTimeOffset at)
    {
        var now = clock.GetUtcNow();
        if (at <= now)
        {
            throw new RefusedException($"发布时间须晚于现在（北京时间 {now.ToChinaTime():yyyy-MM-dd HH:mm}）；要立即发布，请点“发布”。");
        }

        if (at > now + Farthest)
        {
            throw new RefusedException("发布时间不能晚于一年之后。");
        }
    }

    private void Record(ReportsDbContext db, Actor actor, Report report, ReportAction action, string? comment)
    {
        var at = clock.GetUtcNow();
        report.MoveTo(ReportStatus.Approved, at);
        db.Add(new ReportEvent
        {
            Id = Guid.CreateVersion7(at),
            ReportId = report.Id,
            Action = action,
            From = ReportStatus.Approved,
            To = ReportStatus.Approved,
            Comment = comment,
            ActorId = actor.AccountId,
            ActorName = actor.Name,
            At = at,
        });
    }
}
