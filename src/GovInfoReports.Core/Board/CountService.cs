using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Board;

/// <summary>Keeps the counts the board shows: what the checks find in the latest version of each report, its date left aside.</summary>
public sealed class CountService(IDbContextFactory<ReportsDbContext> database, PeerReports peers, TimeProvider clock)
{
    // The board says by itself what is late, and a count must not change overnight.
    private const string Late = "D-DUE";

    // Findings also depend on other reports, on names and on rules; those change seldom.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(20);

    /// <summary>Counts reports that have changed since they were counted, or were counted long ago; for the background.</summary>
    /// <returns>How many were counted.</returns>
    public async Task<int> RefreshAsync(int most, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var old = clock.GetUtcNow() - Longest;
        var latest = db.Reports.Latest(db);
        var changed = await RefreshAsync(db, latest, most, cancellation);
        var aged = latest.Where(report => report.Status != ReportStatus.Published && db.ReportCounts.Any(count => count.ReportId == report.Id && count.CountedAt < old));
        return changed + await CountAsync(db, aged.Take(most - changed), cancellation);
    }

    /// <summary>Counts those of the reports whose counts are of another version, the longest unchanged first.</summary>
    internal Task<int> RefreshAsync(ReportsDbContext db, IQueryable<Report> reports, int most, CancellationToken cancellation) =>
        CountAsync(
            db,
            reports.Where(report => !db.ReportCounts.Any(count => count.ReportId == report.Id && count.Version == report.Version)).OrderBy(report => report.UpdatedAt).Take(most),
            cancellation);

    private async Task<int> CountAsync(ReportsDbContext db, IQueryable<Report> reports, CancellationToken cancellation)
    {
        var loaded = await reports.AsNoTracking().Include(report => report.Agency).ToListAsync(cancellation);
        foreach (var report in loaded)
        {
            var findings = (await db.CheckAsync(peers, report, clock.ChinaToday(), cancellation)).Where(finding => finding.Rule != Late).ToList();
            var progress = ReportProgress.Of(report.Content);
            var (errors, warnings) = (findings.Count(finding => finding.Severity == Severity.Error), findings.Count(finding => finding.Severity == Severity.Warning));

            // Two hosts may count the same report; the later version stays.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO report_counts (report_id, version, filled, fields, errors, warnings, counted_at)
                VALUES ({report.Id}, {report.Version}, {progress.Filled}, {progress.Total}, {errors}, {warnings}, {clock.GetUtcNow()})
                ON CONFLICT (report_id) DO UPDATE SET version = excluded.version, filled = excluded.filled, fields = excluded.fields,
                    errors = excluded.errors, warnings = excluded.warnings, counted_at = excluded.counted_at
                WHERE report_counts.version <= excluded.version
                """,
                cancellation);
        }

        return loaded.Count;
    }
}
