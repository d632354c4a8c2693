using System.Collections.Concurrent;
using System.Collections.Immutable;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks.Similarity;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Checks;

/// <summary>
/// The reports of a year that agencies have handed in, searchable for likeness (P-PEER). Kept in memory, about 4 KB a report; each look reads only
/// what has changed since the one before. What is still being drafted is nobody else's business and not in it.
/// </summary>
public sealed class PeerReports
{
    // A transaction is seen when it commits, a little after the time it wrote.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, KnownYear> years = new();

    /// <param name="report">The report to be compared, loaded with its agency.</param>
    internal async Task<SimilarityIndex> LookAsync(ReportsDbContext db, Report report, CancellationToken cancellation)
    {
        var known = years.GetValueOrDefault(report.Year, KnownYear.Nothing);

        // Under its former name an agency would be taken for another.
        known = known.HasFormerNameOf(report) ? KnownYear.Nothing : known;

        // Two that look at the same time read the same changes; whichever is kept knows them.
        known = known.With(await ChangedAsync(db, report.Year, known.SeenUntil - Overlap, cancellation));
        years[report.Year] = known;
        return known.Index;
    }

    private static Task<List<Report>> ChangedAsync(ReportsDbContext db, int year, DateTimeOffset since, CancellationToken cancellation) =>
        db.Reports.AsNoTracking().Include(report => report.Agency)
            .Where(report => report.Year == year && report.UpdatedAt >= since && report.Status != ReportStatus.Draft && report.Status != ReportStatus.AwaitingSignOff)
            .OrderBy(report => report.Revision).ToListAsync(cancellation);

    /// <summary>What is known of a year.</summary>
    /// <param name="SeenUntil">Time of the newest change seen.</param>
    private sealed record KnownYear(SimilarityIndex Index, ImmutableDictionary<Guid, KnownReport> Agencies, DateTimeOffset SeenUntil)
    {
        public static KnownYear Nothing { get; } = new(SimilarityIndex.Empty, ImmutableDictionary<Guid, KnownReport>.Empty, DateTimeOffset.MinValue + Overlap);

        public bool HasFormerNameOf(Report report) => Agencies.TryGetValue(report.AgencyId, out var known) && known.Name != report.Agency.Name;

        public KnownYear With(IReadOnlyList<Report> changed)
        {
            var fresh = changed.Where(report => !Agencies.TryGetValue(report.AgencyId, out var known) || known.IsOlderThan(report)).ToList();
            if (fresh.Count == 0)
            {
                return this;
            }

            var latest = fresh.GroupBy(report => report.AgencyId).Select(revisions => revisions.Last()).ToList();
            return new KnownYear(
                Index.Count == 0
                    ? SimilarityIndex.Of(latest.Select(report => report.ToFilledReport()))
                    : latest.Aggregate(Index, (index, report) => index.With(report.ToFilledReport())),
                Agencies.SetItems(latest.Select(report => KeyValuePair.Create(report.AgencyId, new KnownReport(report.Agency.Name, report.Revision, report.Version)))),
                fresh.Max(report => report.UpdatedAt) is var newest && newest > SeenUntil ? newest : SeenUntil);
        }
    }

    private sealed record KnownReport(string Name, int Revision, int Version)
    {
        public bool IsOlderThan(Report report) => (Revision, Version).CompareTo((report.Revision, report.Version)) < 0;
    }
}
