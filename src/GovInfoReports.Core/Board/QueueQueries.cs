using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Board;

/// <summary>Reads the office's queue, without the contents of the reports.</summary>
public sealed class QueueQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The latest revision of each report: what waits for the office first, the longest waiting before the others.</summary>
    /// <param name="year">Null for all.</param>
    /// <param name="agencyName">Part of the name; null for all.</param>
    public async Task<IReadOnlyList<QueueLine>> ListAsync(Actor actor, int? year, string? agencyName, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var lines = await visible.AsNoTracking().Latest(db)
            .Where(report => year == null || report.Year == year)
            .Where(report => agencyName == null || report.Agency.Name.Contains(agencyName))
            .Select(report => new QueueLine(
                report.Id,
                report.Version,
                report.Year,
                report.Revision,
                report.Agency.Name,
                report.Status,
                ReportsDbContext.DueOn(report.AgencyId, report.Year),
                report.UpdatedAt,
                db.ReportCounts.FirstOrDefault(count => count.ReportId == report.Id),
                db.PublicationSchedules.Where(schedule => schedule.ReportId == report.Id).Select(schedule => (DateTimeOffset?)schedule.PublishAt).FirstOrDefault()))
            .ToListAsync(cancellation);
        return [.. lines.OrderBy(line => Turn(line.Status)).ThenBy(line => line.UpdatedAt).ThenBy(line => line.AgencyName, StringComparer.Ordinal)];
    }

    private static int Turn(ReportStatus status) => status switch
    {
        ReportStatus.Submitted => 0,
        ReportStatus.Approved => 1,
        ReportStatus.Published => 3,
        _ => 2,
    };
}

/// <summary>A report in the office's queue.</summary>
/// <param name="Count">What the checks found, where it is counted.</param>
/// <param name="PublishAt">When it will be published, where that is scheduled.</param>
public sealed record QueueLine(
    Guid Id,
    int Version,
    int Year,
    int Revision,
    string AgencyName,
    ReportStatus Status,
    DateOnly DueOn,
    DateTimeOffset UpdatedAt,
    ReportCount? Count,
    DateTimeOffset? PublishAt);
