using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>机构合并, as citizens see it.</summary>
public sealed class MergerQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>Into which agency this one was merged; null where it still is.</summary>
    public async Task<Merger?> IntoAsync(string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Agencies.Where(agency => agency.Code == code && agency.MergedOn != null)
            .Select(agency => new Merger(agency.MergedInto!.Code, agency.MergedInto.Name, agency.MergedOn!.Value)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The agencies that were merged into this one, the latest first.</summary>
    public async Task<IReadOnlyList<Merger>> FromAsync(string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Agencies.Where(agency => agency.MergedInto!.Code == code).OrderByDescending(agency => agency.MergedOn).ThenBy(agency => agency.Name)
            .Select(agency => new Merger(agency.Code, agency.Name, agency.MergedOn!.Value)).ToListAsync(cancellation);
    }
}

/// <summary>The other agency of a merger, and its day.</summary>
public sealed record Merger(string Code, string Name, DateOnly On);
