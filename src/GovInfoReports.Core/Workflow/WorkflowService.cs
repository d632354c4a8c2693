using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Workflow;

/// <summary>The only way a report's status changes (design §3.4).</summary>
public sealed class WorkflowService(IDbContextFactory<ReportsDbContext> database, PeerReports peers, TimeProvider clock)
{
    /// <summary>A transition that needs no reasons.</summary>
    public Task<Guid> ApplyAsync(Actor actor, Guid id, int version, ReportAction action, string? comment, CancellationToken cancellation) =>
        ApplyAsync(actor, id, version, action, comment, [], cancellation);

    /// <summary>Carries out a transition of <see cref="ReportWorkflow"/> in one transaction with its history row.</summary>
    /// <param name="version">The version the actor saw; another means somebody was faster.</param>
    /// <param name="comment">Reason or note, as the transition asks for it.</param>
    /// <param name="reasons">退回原因, at least one for a return and none for anything else.</param>
    /// <returns>The id of the report to look at next: the same, or the new revision's draft after <see cref="ReportAction.Reopen"/>.</returns>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">Not now, not by this actor, or not without a comment or a clean report.</exception>
    public async Task<Guid> ApplyAsync(
        Actor actor, Guid id, int version, ReportAction action, string? comment, IReadOnlyCollection<ReturnReason> reasons, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var next = await ApplyAsync(db, actor, await db.LockReportAsync(actor, id, cancellation), version, action, comment, reasons, cancellation);
        await transaction.CommitAsync(cancellation);
        return next;
    }

    /// <summary>Carries out a transition in the open transaction, for a report that it has locked.</summary>
    internal async Task<Guid> ApplyAsync(
        ReportsDbContext db,
        Actor actor,
        Report report,
        int version,
        ReportAction action,
        string? comment,
        IReadOnlyCollection<ReturnReason> reasons,
        CancellationToken cancellation)
    {
        comment = string.IsNullOrWhiteSpace(comment) ? null : comment.Trim();
        var transition = Permitted(actor, report, version, action);
        transition.EnsureComment(report, comment);
        transition.EnsureReasons(reasons);
        Approval.EnsureUnchanged(report, transition);
        await EnsureAllowedAsync(db, actor, report, transition, clock.ChinaToday(), cancellation);

        var next = action == ReportAction.Reopen ? await ReopenAsync(db, report, cancellation) : report;
        next.MoveTo(transition.To, clock.GetUtcNow());
        var entry = EventOf(next, transition, comment, reasons, actor);
        db.Add(entry);
        await Approval.FollowAsync(db, report, transition, cancellation);
        if (transition.To == ReportStatus.Published)
        {
            await PublicationChain.AppendAsync(db, report, comment, clock.GetUtcNow(), cancellation);
        }

        await WorkflowNotices.AddAsync(db, next, report.Agency, entry, actor, cancellation);
        await db.SaveChangesAsync(cancellation);
        return next.Id;
    }

    private static Transition Permitted(Actor actor, Report report, int version, ReportAction action)
    {
        if (report.Version != version)
        {
            throw new RefusedException("报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。");
        }

        return ReportWorkflow.For(report, actor).SingleOrDefault(transition => transition.Action == action)
            ?? throw new RefusedException($"报告当前为“{report.Status.Name()}”，{actor.Role.Name()}不能进行“{action.Name()}”操作。");
    }

    private async Task EnsureAllowedAsync(
        ReportsDbContext db, Actor actor, Report report, Transition transition, DateOnly today, CancellationToken cancellation)
    {
        if (transition.NeedsCleanChecks)
        {
            var findings = await db.FindingsOfAsync(peers, report, today, cancellation);
            if (findings.Count(Severity.Error) is > 0 and var errors)
            {
                throw new RefusedException($"报告还有 {errors} 处错误，改正后才能{transition.Action.Name()}。");
            }

            if (findings.Obstacle(transition) is { } obstacle)
            {
                throw new RefusedException(obstacle);
            }
        }

        if (transition.NeedsOtherEyes && await db.ReportEdits.AnyAsync(edit => edit.ReportId == report.Id && edit.EditorId == actor.AccountId, cancellation))
        {
            throw new RefusedException("您修改过这份报告，须由另一位审核员审核。");
        }
    }

    private async Task<Report> ReopenAsync(ReportsDbContext db, Report published, CancellationToken cancellation)
    {
        if (await db.Reports.AnyAsync(report => report.AgencyId == published.AgencyId && report.Year == published.Year && report.Revision > published.Revision, cancellation))
        {
            throw new RefusedException("这份报告已经有更新的版本，请打开最新版本操作。");
        }

        var next = Report.Begin(published.AgencyId, published.Year, published.Revision + 1, published.Content, clock.GetUtcNow(), published.CarriedOverFrom);
        db.Add(next);
        await db.CarryOverExplanationsAsync(published, next, clock.GetUtcNow(), cancellation);
        return next;
    }

    private ReportEvent EventOf(Report report, Transition transition, string? comment, IReadOnlyCollection<ReturnReason> reasons, Actor actor) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ReportId = report.Id,
        Action = transition.Action,
        From = transition.From,
        To = transition.To,
        Comment = comment,
        Reasons = [.. reasons.Distinct().Order()],
        ActorId = actor.AccountId,
        ActorName = actor.Name,
        At = clock.GetUtcNow(),
    };
}
