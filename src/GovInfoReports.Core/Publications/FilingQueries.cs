using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>发布情况: which agencies' reports for a year are out.</summary>
public sealed class FilingQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The agencies that file, office by office; null where the year was never opened here.</summary>
    public async Task<YearFiling?> YearAsync(int year, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.ReportingYears.SingleOrDefaultAsync(open => open.Year == year, cancellation) is not { } opened)
        {
            return null;
        }

        var agencies = await db.Agencies
            .Select(agency => new
            {
                agency.Code,
                agency.Name,
                Files = ReportsDbContext.Files(agency.Files, agency.MergedOn, year),
                Office = agency.Parent!.Name,
                Published = db.PublishedReports.Any(report => report.AgencyId == agency.Id && report.Year == year),
            })
            .Where(agency => agency.Files || agency.Published).OrderBy(agency => agency.Office).ThenBy(agency => agency.Name).ToListAsync(cancellation);
        return new YearFiling(opened.DueOn,
        [
            .. agencies.GroupBy(agency => agency.Office).Select(office => new OfficeFiling(
                office.Key,
                office.Count(agency => agency.Published),
                [.. office.Where(agency => !agency.Published).Select(agency => new PublicAgency(agency.Code, agency.Name, office.Key))])),
        ]);
    }
}

/// <param name="DueOn">Statutory date (条例第四十九条).</param>
/// <param name="Offices">By name; only those below which agencies file.</param>
public sealed record YearFiling(DateOnly DueOn, IReadOnlyList<OfficeFiling> Offices)
{
    public int Published => Offices.Sum(office => office.Published);

    public int Expected => Offices.Sum(office => office.Expected);
}

/// <summary>The agencies below one office.</summary>
/// <param name="Published">How many reports are out.</param>
/// <param name="Missing">Agencies whose report is not out here, by name.</param>
public sealed record OfficeFiling(string Office, int Published, IReadOnlyList<PublicAgency> Missing)
{
    public int Expected => Published + Missing.Count;
}
