using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Feedback;

/// <summary>The office deals with what readers said.</summary>
public sealed class FeedbackService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Closes one; where it is forwarded the agency is told what the reader wrote, not who wrote it.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer, or there is no such feedback below their office.</exception>
    /// <exception cref="RefusedException">The answer is too long, or somebody has dealt with it.</exception>
    public async Task HandleAsync(Actor actor, Guid id, FeedbackOutcome outcome, string? answer, CancellationToken cancellation)
    {
        var words = string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
        if (words?.Length > ReaderFeedback.AnswerLength)
        {
            throw new RefusedException($"办理说明不能超过 {ReaderFeedback.AnswerLength} 字。");
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var own = await db.FeedbackOfAsync(actor, cancellation);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM reader_feedback WHERE id = {id} FOR UPDATE", cancellation);
        var feedback = await own.Include(entry => entry.Publication).SingleOrDefaultAsync(entry => entry.Id == id, cancellation)
            ?? throw new NotFoundException("没有找到这条反馈。");
        if (feedback.Outcome is { } done)
        {
            throw new RefusedException($"{feedback.HandledBy}已经办理了这条反馈，结果是“{done.Name()}”。");
        }

        var at = clock.GetUtcNow();
        var publication = feedback.Publication;
        feedback.Handle(outcome, words, actor.Name, at);
        if (outcome == FeedbackOutcome.Forwarded)
        {
            var report = await db.Reports.SingleAsync(report => report.Id == publication.ReportId, cancellation);
            db.Notify(report, NotificationKind.ReaderFeedback, $"有读者反映 {publication.Year} 年度报告有误，请核实", TextOf(feedback), actor, at);
        }

        db.Audit(actor, AuditAction.FeedbackHandled, $"{publication.AgencyName} {publication.Year} 年度报告：{outcome.Name()}", at);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static string TextOf(ReaderFeedback feedback) => feedback.Answer is { } answer ? $"{feedback.Text}\n\n办理说明：{answer}" : feedback.Text;
}
