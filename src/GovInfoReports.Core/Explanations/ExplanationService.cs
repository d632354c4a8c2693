using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Explanations;

/// <summary>Drafters explain warnings, reviewers accept or refuse what they wrote.</summary>
public sealed class ExplanationService(IDbContextFactory<ReportsDbContext> database, PeerReports peers, TimeProvider clock)
{
    /// <summary>Writes explanations, all or none. One that says what the newest says already is not written again.</summary>
    /// <param name="texts">By the key of the warning explained.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">Not now, not by this actor, too short or too long, or there is no such warning.</exception>
    public async Task ExplainAsync(Actor actor, Guid id, IReadOnlyDictionary<string, string> texts, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await db.LockReportAsync(actor, id, cancellation);
        if (!actor.Drafts)
        {
            throw new RefusedException("只有填报单位可以写说明。");
        }

        if (!report.Status.CanEdit())
        {
            throw new RefusedException($"报告当前为“{report.Status.Name()}”，不能再写说明。");
        }

        var findings = await db.FindingsOfAsync(peers, report, clock.ChinaToday(), cancellation);
        foreach (var (key, text) in texts)
        {
            var item = findings.Present.FirstOrDefault(item => item.Finding.Key == key && item.Finding.Severity == Severity.Warning)
                ?? throw new RefusedException("要说明的警告已经不在，说明没有保存；请刷新页面。");
            var trimmed = ExplanationText.Explanation(item.Finding, text);
            if (item.Current?.Text != trimmed)
            {
                db.Add(Written(actor, report, item.Finding, trimmed));
            }
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Accepts or refuses an explanation; a verdict may be changed until the report is approved or returned.</summary>
    /// <param name="explanationId">The one the reviewer read; a newer one has to be read first.</param>
    /// <exception cref="NotFoundException">No such report or explanation for this actor.</exception>
    /// <exception cref="RefusedException">Not now, not by this actor, refused without a reason, or written anew meanwhile.</exception>
    public Task DecideAsync(Actor actor, Guid id, Guid explanationId, ExplanationVerdict verdict, string? reason, CancellationToken cancellation) =>
        DecideAsync(actor, id, findings => [Chosen(findings, explanationId)], verdict, reason, cancellation);

    /// <summary>Accepts every explanation that is neither accepted nor refused.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    /// <exception cref="RefusedException">Not now or not by this actor.</exception>
    public Task AcceptAllAsync(Actor actor, Guid id, CancellationToken cancellation) => DecideAsync(
        actor, id, findings => findings.Present.Where(item => item.Finding.State == FindingState.Explained), ExplanationVerdict.Accepted, null, cancellation);

    private async Task DecideAsync(
        Actor actor, Guid id, Func<ReportFindings, IEnumerable<ExplainedFinding>> choose, ExplanationVerdict verdict, string? reason, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var report = await db.LockReportAsync(actor, id, cancellation);
        if (!actor.Reviews)
        {
            throw new RefusedException("只有审核员可以采纳或不采纳说明。");
        }

        if (report.Status != ReportStatus.Submitted)
        {
            throw new RefusedException($"报告当前为“{report.Status.Name()}”，不能审核说明。");
        }

        var chosen = choose(await db.FindingsOfAsync(peers, report, clock.ChinaToday(), cancellation));
        reason = verdict == ExplanationVerdict.Refused ? ExplanationText.Reason(reason) : null;
        foreach (var item in chosen)
        {
            if (item.Current!.Decision is not { } last || (last.Verdict, last.Reason, last.Message) != (verdict, reason, item.Finding.Message))
            {
                db.Add(Decided(actor, item, verdict, reason));
                if (verdict == ExplanationVerdict.Refused)
                {
                    db.Notify(report, NotificationKind.ExplanationRefused, $"{report.Year} 年度报告有说明未被采纳", $"{item.Finding.Message}\n不采纳的理由：{reason}", actor, clock.GetUtcNow());
                }
            }
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static ExplainedFinding Chosen(ReportFindings findings, Guid explanationId)
    {
        var item = findings.Present.FirstOrDefault(item => item.Explanations.Any(explanation => explanation.Id == explanationId))
            ?? throw new NotFoundException("没有找到这条说明。");
        return item.Current!.Id == explanationId ? item : throw new RefusedException("填报单位已经重新说明，请刷新页面，看过新的说明再决定。");
    }

    private ReportExplanation Written(Actor actor, Report report, Finding finding, string text) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ReportId = report.Id,
        FindingKey = finding.Key,
        Rule = finding.Rule,
        Message = finding.Message,
        Text = text,
        AuthorId = actor.AccountId,
        AuthorName = actor.Name,
        At = clock.GetUtcNow(),
        FromRevision = null,
    };

    private ExplanationDecision Decided(Actor actor, ExplainedFinding item, ExplanationVerdict verdict, string? reason) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        ExplanationId = item.Current!.Id,
        Verdict = verdict,
        Message = item.Finding.Message,
        Reason = reason,
        DeciderId = actor.AccountId,
        DeciderName = actor.Name,
        At = clock.GetUtcNow(),
    };
}
