using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;

namespace GovInfoReports.Core.Reports;

/// <summary>Leaves out what a later revision has taken the place of.</summary>
internal static class LatestRevisions
{
    public static IQueryable<Report> Latest(this IQueryable<Report> reports, ReportsDbContext db) =>
        reports.Where(report => !db.Reports.Any(later => later.AgencyId == report.AgencyId && later.Year == report.Year && later.Revision > report.Revision));

    public static IQueryable<Publication> Latest(this IQueryable<Publication> publications, ReportsDbContext db) =>
        publications.Where(publication => !db.Publications.Any(later =>
            later.AgencyId == publication.AgencyId && later.Year == publication.Year && later.Revision > publication.Revision));

    /// <summary>The latest revision of each agency's report for a year.</summary>
    public static IQueryable<Report> LatestReports(this ReportsDbContext db, int year, IReadOnlyList<Guid> agencies) =>
        db.Reports.Where(report => report.Year == year && agencies.Contains(report.AgencyId)).Latest(db);
}
