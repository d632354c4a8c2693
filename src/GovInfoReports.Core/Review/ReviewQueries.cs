using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.History;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Review;

/// <summary>What a reviewer looks at beside the report itself: what waits next, and why reports were returned.</summary>
public sealed class ReviewQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The submitted report that follows in the queue, where the longest waiting comes first, beginning anew at its end; null where none waits.</summary>
    /// <param name="id">The report looked at now.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<WaitingReport?> NextAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        if (!actor.Reviews)
        {
            return null;
        }

        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var queue = await visible.Where(report => report.Status == ReportStatus.Submitted || report.Id == id)
            .OrderBy(report => report.UpdatedAt).ThenBy(report => report.Agency.Name)
            .Select(report => new { report.Id, report.Agency.Name, report.Year }).ToListAsync(cancellation);
        var place = queue.FindIndex(report => report.Id == id);
        return queue.Skip(place + 1).Concat(queue.Take(place)).Select(next => new WaitingReport(next.Id, next.Name, next.Year, queue.Count - 1)).FirstOrDefault();
    }

    /// <summary>
    /// What the drafter changed in this round: since the last return or, in a correction not yet returned, against the revision before it.
    /// </summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<RoundChanges> ChangesAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var report = await visible.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, cancellation) ?? throw NotFoundException.Report();
        var returned = await db.ReportEvents.Where(entry => entry.ReportId == id && entry.Action == ReportAction.Return)
            .OrderByDescending(entry => entry.At).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancellation);
        if (returned is { } since)
        {
            var edits = await db.ReportEdits.AsNoTracking().Where(edit => edit.ReportId == id && edit.At > since)
                .OrderBy(edit => edit.Version).ThenBy(edit => edit.Id).ToListAsync(cancellation);
            return new RoundChanges(since, null, FieldChange.Net(edits));
        }

        var before = await visible.AsNoTracking().SingleOrDefaultAsync(
            other => other.AgencyId == report.AgencyId && other.Year == report.Year && other.Revision == report.Revision - 1, cancellation);
        return before is null ? new RoundChanges(null, null, []) : new RoundChanges(null, before.Revision, FieldChange.Between(before.Content, report.Content));
    }

    /// <summary>Why reports of a year were returned by the office, in the order of the list of reasons; reasons nobody gave count 0.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer.</exception>
    public async Task<IReadOnlyList<ReasonCount>> ReasonsAsync(Actor actor, int year, CancellationToken cancellation)
    {
        if (!actor.Reviews)
        {
            throw new NotFoundException("没有找到退回原因统计。");
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var returns = await visible.Where(report => report.Year == year)
            .Join(db.ReportEvents.Where(entry => entry.Action == ReportAction.Return), report => report.Id, entry => entry.ReportId, (report, entry) => new { report.AgencyId, report.Agency.Name, entry.Reasons })
            .ToListAsync(cancellation);
        return
        [
            .. Enum.GetValues<ReturnReason>().Select(reason =>
            {
                var given = returns.Where(entry => entry.Reasons.Contains(reason)).ToList();
                return new ReasonCount(reason, given.Count, [.. given.CountBy(entry => entry.Name).OrderByDescending(agency => agency.Value).ThenBy(agency => agency.Key, StringComparer.Ordinal).Select(agency => agency.Key)]);
            }),
        ];
    }
}

/// <summary>What changed since the round before.</summary>
/// <param name="Since">When the report was returned; null where it was not.</param>
/// <param name="Revision">The revision compared with, where it was not returned; null where there is nothing to compare with.</param>
public sealed record RoundChanges(DateTimeOffset? Since, int? Revision, IReadOnlyList<FieldChange> Changes)
{
    public bool IsFirst => Since is null && Revision is null;
}

/// <summary>A report that waits for review.</summary>
/// <param name="Waiting">How many wait, this one included.</param>
public sealed record WaitingReport(Guid Id, string AgencyName, int Year, int Waiting);

/// <summary>How often a reason was given.</summary>
/// <param name="Agencies">Names of the bodies it was given to, the most frequent first.</param>
public sealed record ReasonCount(ReturnReason Reason, int Returns, IReadOnlyList<string> Agencies);
