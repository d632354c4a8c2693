using System.Collections.Concurrent;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks.Similarity;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Checks;

/// <summary>
/// The reports of a year that an agency has handed in, searchable for likeness (P-PEER). Kept in memory, about 4 KB a report; each look reads only
/// what has changed since the one before. What is still being drafted is nobody else's business and not in it.
/// </summary>
public sealed class PeerReports
{
    private readonly ConcurrentDictionary<int, YearIndex> years = new();

    /// <param name="report">The report to be compared, loaded with its agency.</param>
    internal Task<SimilarityIndex> LookAsync(ReportsDbContext db, Report report, CancellationToken cancellation) =>
        years.GetOrAdd(report.Year, year => new YearIndex(year)).LookAsync(db, report, cancellation);

    private sealed class YearIndex(int year)
    {
        // A transaction is seen when it commits, a little after the time it wrote.
        private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(1);

        private readonly SemaphoreSlim turn = new(1);
        private readonly Dictionary<Guid, Known> agencies = [];
        private SimilarityIndex index = SimilarityIndex.Empty;
        private DateTimeOffset seenUntil = DateTimeOffset.MinValue + Overlap;

        public async Task<SimilarityIndex> LookAsync(ReportsDbContext db, Report report, CancellationToken cancellation)
        {
            await turn.WaitAsync(cancellation);
            try
            {
                if (agencies.TryGetValue(report.AgencyId, out var own) && own.Name != report.Agency.Name)
                {
                    // Under its former name an agency would be taken for another.
                    (index, seenUntil) = (SimilarityIndex.Empty, DateTimeOffset.MinValue + Overlap);
                    agencies.Clear();
                }

                Add(await ChangedAsync(db, cancellation));
                return index;
            }
            finally
            {
                turn.Release();
            }
        }

        private Task<List<Report>> ChangedAsync(ReportsDbContext db, CancellationToken cancellation)
        {
            var since = seenUntil - Overlap;
            return db.Reports.AsNoTracking().Include(report => report.Agency)
                .Where(report => report.Year == year && report.UpdatedAt >= since && report.Status != ReportStatus.Draft && report.Status != ReportStatus.AwaitingSignOff)
                .OrderBy(report => report.Revision).ToListAsync(cancellation);
        }

        private void Add(List<Report> changed)
        {
            var fresh = changed.Where(report => !agencies.TryGetValue(report.AgencyId, out var known) || known.IsOlderThan(report)).ToList();
            index = index.Count == 0
                ? SimilarityIndex.Of(fresh.GroupBy(report => report.AgencyId).Select(revisions => revisions.Last().ToFilledReport()))
                : fresh.Aggregate(index, (sum, report) => sum.With(report.ToFilledReport()));
            foreach (var report in fresh)
            {
                agencies[report.AgencyId] = new Known(report.Agency.Name, report.Revision, report.Version);
                seenUntil = report.UpdatedAt > seenUntil ? report.UpdatedAt : seenUntil;
            }
        }
    }

    private sealed record Known(string Name, int Revision, int Version)
    {
        public bool IsOlderThan(Report report) => (Revision, Version).CompareTo((report.Revision, report.Version)) < 0;
    }
}
