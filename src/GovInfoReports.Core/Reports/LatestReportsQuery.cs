using GovInfoReports.Core.Store;

namespace GovInfoReports.Core.Reports;

internal static class LatestReportsQuery
{
    /// <summary>The latest revision of each agency's report for a year.</summary>
    public static IQueryable<Report> LatestReports(this ReportsDbContext db, int year, IReadOnlyList<Guid> agencies) =>
        db.Reports.Where(report => report.Year == year && agencies.Contains(report.AgencyId))
            .Where(report => !db.Reports.Any(later => later.AgencyId == report.AgencyId && later.Year == year && later.Revision > report.Revision));
}
