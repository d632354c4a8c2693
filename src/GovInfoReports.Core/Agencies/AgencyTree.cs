using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

internal static class AgencyTree
{
    /// <summary>The body itself and all below it.</summary>
    public static async Task<IReadOnlyList<Guid>> SubtreeAsync(this ReportsDbContext db, Guid root, CancellationToken cancellation) =>
        await db.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM agency_subtree({root})").ToListAsync(cancellation);
}
