using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Reports;

/// <summary>机构合并: a report for the year of a merger goes on from what both agencies reported for the year before.</summary>
internal static class MergedYear
{
    /// <param name="year">The year of the report that goes on.</param>
    /// <returns>What the agencies that were merged into this one in the year reported for the year before.</returns>
    public static async Task<IReadOnlyList<Figures>> MergedFiguresAsync(this ReportsDbContext db, Guid agencyId, int year, CancellationToken cancellation)
    {
        var merged = await db.Publications.AsNoTracking()
            .Where(publication => publication.Year == year - 1
                && db.Agencies.Any(agency => agency.Id == publication.AgencyId && agency.MergedIntoId == agencyId && agency.MergedOn!.Value.Year == year))
            .Latest(db).ToListAsync(cancellation);
        return [.. merged.Select(publication => publication.ToReport().Content.Figures)];
    }

    /// <param name="before">What the agency itself published for the year before.</param>
    /// <param name="merged">See <see cref="MergedFiguresAsync"/>.</param>
    public static ReportContent With(this ReportContent before, IReadOnlyList<Figures> merged) => before.WithFigures(merged.Aggregate(before.Figures, Sum));

    // What both left blank stays blank.
    private static Figures Sum(Figures own, Figures other) => Figures.Of(own.Edition, own.Values.Zip(other.Values, (left, right) => (left + right) ?? left ?? right));
}
