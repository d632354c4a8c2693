using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Reports;

/// <summary>机构合并: a report for the year of a merger goes on from what both agencies reported for the year before.</summary>
internal static class MergedYear
{
    /// <param name="before">What the agency itself published for the year before.</param>
    /// <param name="year">The year that goes on from there.</param>
    /// <returns>The same with the figures of the agencies that were merged into this one in the year.</returns>
    public static async Task<ReportContent> WithMergedAsync(this ReportsDbContext db, ReportContent before, Guid agencyId, int year, CancellationToken cancellation)
    {
        var merged = await db.Publications.AsNoTracking()
            .Where(publication => publication.Year == year - 1
                && db.Agencies.Any(agency => agency.Id == publication.AgencyId && agency.MergedIntoId == agencyId && agency.MergedOn!.Value.Year == year))
            .Latest(db).ToListAsync(cancellation);
        return merged.Aggregate(before, (sum, publication) => sum.WithFigures(Sum(sum.Figures, publication.ToReport().Content.Figures)));
    }

    // What both left blank stays blank.
    private static Figures Sum(Figures own, Figures other) => Figures.Of(own.Edition, own.Values.Zip(other.Values, (left, right) => (left + right) ?? left ?? right));
}
