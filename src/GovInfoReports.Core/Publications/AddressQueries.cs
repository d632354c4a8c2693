using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>Where addresses lead that name an agency by another code than they were published with.</summary>
public sealed class AddressQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The present code of the agency that formerly had this one; null where no agency had.</summary>
    public async Task<string?> AgencyAsync(string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Agencies.Where(agency => db.AgencyRenamings.Any(former => former.AgencyId == agency.Id && former.Code == code))
            .Select(agency => agency.Code).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The code under which the agency that has or had this one published for the year; null where it did not.</summary>
    public async Task<string?> ReportAsync(int year, string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Publications
            .Where(publication => publication.Year == year
                && (db.Agencies.Any(agency => agency.Id == publication.AgencyId && agency.Code == code)
                    || db.AgencyRenamings.Any(former => former.AgencyId == publication.AgencyId && former.Code == code)))
            .Select(publication => publication.AgencyCode).FirstOrDefaultAsync(cancellation);
    }
}
