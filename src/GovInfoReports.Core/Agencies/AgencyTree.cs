using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

internal static class AgencyTree
{
    /// <summary>The body itself and all below it.</summary>
    public static async Task<IReadOnlyList<Guid>> SubtreeAsync(this ReportsDbContext db, Guid root, CancellationToken cancellation) =>
        await db.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM agency_subtree({root})").ToListAsync(cancellation);

    /// <summary>The rules of the nearest office above that has any; null where the general ones hold.</summary>
    public static async Task<(OfficeRules Rules, string OfficeName)?> RulesForAsync(this ReportsDbContext db, Guid agencyId, CancellationToken cancellation)
    {
        var office = (await db.Database.SqlQuery<Guid?>($"SELECT nearest_office_rules({agencyId}) AS \"Value\"").ToListAsync(cancellation)).Single();
        if (office is null)
        {
            return null;
        }

        var found = await db.OfficeRules.AsNoTracking().Where(rules => rules.OfficeId == office)
            .Join(db.Agencies, rules => rules.OfficeId, agency => agency.Id, (rules, agency) => new { rules, agency.Name }).SingleAsync(cancellation);
        return (found.rules, found.Name);
    }
}
