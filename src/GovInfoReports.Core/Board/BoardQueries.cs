using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Board;

/// <summary>Reads the board of a year. The number of queries does not grow with the number of agencies, and no report's content is read.</summary>
public sealed class BoardQueries(IDbContextFactory<ReportsDbContext> database, CountService counts, TimeProvider clock)
{
    // What the background has not counted yet; more of it would keep the reader waiting.
    private const int MostCountedNow = 20;

    /// <param name="year">Null for the last year that is over, or the newest where none is.</param>
    /// <returns>Null where no year is open yet.</returns>
    /// <exception cref="NotFoundException">The actor is no reviewer, or the year is not open.</exception>
    public async Task<FilingBoard?> FindAsync(Actor actor, int? year, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await FindAsync(db, actor, year, MostCountedNow, cancellation);
    }

    /// <param name="mostCounted">Counts so many reports whose counts are old before the board is read.</param>
    internal async Task<FilingBoard?> FindAsync(ReportsDbContext db, Actor actor, int? year, int mostCounted, CancellationToken cancellation)
    {
        if (!actor.Reviews || actor.AgencyId is not { } office)
        {
            throw NotFound();
        }

        var today = clock.ChinaToday();
        var years = await db.ReportingYears.Select(opened => opened.Year).OrderDescending().ToListAsync(cancellation);
        if (years.Count == 0 && year is null)
        {
            return null;
        }

        var wanted = year ?? years.Cast<int?>().FirstOrDefault(opened => opened < today.Year) ?? years[0];
        if (!years.Contains(wanted))
        {
            throw NotFound();
        }

        var below = await db.SubtreeAsync(office, cancellation);
        await counts.RefreshAsync(db, db.LatestReports(wanted, below), mostCounted, cancellation);
        var agencies = await db.Agencies.AsNoTracking().Where(agency => below.Contains(agency.Id))
            .Select(agency => new { agency.Id, agency.ParentId, agency.Name, Files = ReportsDbContext.Files(agency.Files, agency.MergedOn, wanted) })
            .Select(agency => new BoardAgency(agency.Id, agency.ParentId, agency.Name, agency.Files, agency.Files ? ReportsDbContext.DueOn(agency.Id, wanted) : null))
            .ToListAsync(cancellation);
        var reports = await ReportsAsync(db, wanted, below, cancellation);
        var reminders = await db.Notifications
            .Where(entry => entry.Kind == NotificationKind.Reminder && entry.Year == wanted && entry.AgencyId != null && below.Contains(entry.AgencyId.Value))
            .GroupBy(entry => entry.AgencyId!.Value).Select(agency => new { agency.Key, At = agency.Max(entry => entry.CreatedAt) })
            .ToDictionaryAsync(agency => agency.Key, agency => agency.At, cancellation);
        return new FilingBoard(wanted, years, [.. BoardTree.Walk(agencies, office).Select(place => Line(
            place, reports.GetValueOrDefault(place.Agency.Id), reminders.TryGetValue(place.Agency.Id, out var at) ? at : null, today))]);
    }

    private static NotFoundException NotFound() => new("没有找到这个年度的看板。");

    private static async Task<Dictionary<Guid, BoardReport>> ReportsAsync(ReportsDbContext db, int year, IReadOnlyList<Guid> agencies, CancellationToken cancellation)
    {
        var reports = await db.LatestReports(year, agencies)
            .Select(report => new BoardReport(
                report.AgencyId,
                report.Id,
                report.Status,
                report.Revision,
                report.UpdatedAt,
                db.ReportEvents.Where(entry => entry.ReportId == report.Id && entry.To == ReportStatus.Submitted).Min(entry => (DateTimeOffset?)entry.At),
                db.ReportCounts.FirstOrDefault(count => count.ReportId == report.Id)))
            .ToListAsync(cancellation);
        return reports.ToDictionary(report => report.AgencyId);
    }

    // Late is who had not handed in the first revision by the date; a return afterwards is not counted, a correction has no date.
    private static BoardLine Line(BoardPlace place, BoardReport? report, DateTimeOffset? remindedAt, DateOnly today)
    {
        var dueOn = place.Agency.DueOn!.Value;
        var state = Deadline.StateOf(dueOn, today, report is not null && (report.Status.IsHandedIn() || report.Revision > 1));
        DateOnly? until = state == DeadlineState.Done
            ? report!.Revision > 1 || report.SubmittedAt is null ? null : report.SubmittedAt.Value.ToChinaDate()
            : today;
        return new BoardLine
        {
            AgencyId = place.Agency.Id,
            AgencyName = place.Agency.Name,
            OfficeName = place.OfficeName,
            Depth = place.Depth,
            DueOn = dueOn,
            Deadline = state,
            DaysLate = until is { } day ? Deadline.DaysLate(dueOn, day) : 0,
            ReportId = report?.ReportId,
            Status = report?.Status,
            Revision = report?.Revision ?? 0,
            UpdatedAt = report?.UpdatedAt,
            Count = report?.Count,
            RemindedAt = remindedAt,
        };
    }
}

/// <summary>An agency's latest report as the board reads it.</summary>
internal sealed record BoardReport(
    Guid AgencyId, Guid ReportId, ReportStatus Status, int Revision, DateTimeOffset UpdatedAt, DateTimeOffset? SubmittedAt, ReportCount? Count);
