using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Agencies;

/// <summary>Reads the tree of agencies for administrators.</summary>
public sealed class AgencyQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>All agencies in the order of the tree: under each office its own agencies by name, then the offices below it.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator.</exception>
    public async Task<IReadOnlyList<AgencyLine>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        await using var db = await database.CreateDbContextAsync(cancellation);
        var agencies = await db.Agencies.AsNoTracking().ToListAsync(cancellation);
        var rules = await db.OfficeRules.AsNoTracking().ToDictionaryAsync(office => office.OfficeId, cancellation);
        return [.. Walk(null, agencies.ToLookup(agency => agency.ParentId), rules, null, 0)];
    }

    /// <summary>An agency with its office and the rules that hold for it.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator, or there is no such agency.</exception>
    public async Task<AgencyDetail> GetAsync(Actor actor, string code, CancellationToken cancellation)
    {
        actor.EnsureKeepsAgencies();
        await using var db = await database.CreateDbContextAsync(cancellation);
        var agency = await db.Agencies.AsNoTracking().Include(candidate => candidate.Parent).Include(candidate => candidate.MergedInto).GetAsync(code, cancellation);
        var below = await db.SubtreeAsync(agency.Id, cancellation);
        var offices = await db.Agencies.AsNoTracking()
            .Where(office => office.Kind == AgencyKind.OpenGovernmentOffice && !below.Contains(office.Id)).OrderBy(office => office.Name).ToListAsync(cancellation);
        var own = await db.OfficeRules.AsNoTracking().SingleOrDefaultAsync(rules => rules.OfficeId == agency.Id, cancellation);
        var inherited = agency.ParentId is { } parent ? await db.RulesForAsync(parent, cancellation) : null;
        return new AgencyDetail(agency, offices, own, inherited?.Rules, inherited?.OfficeName);
    }

    private static IEnumerable<AgencyLine> Walk(
        Guid? parent, ILookup<Guid?, Agency> children, Dictionary<Guid, OfficeRules> rules, OfficeRules? above, int depth)
    {
        var ordered = children[parent].OrderBy(agency => agency.Kind == AgencyKind.OpenGovernmentOffice).ThenBy(agency => agency.Name, StringComparer.Ordinal);
        foreach (var agency in ordered)
        {
            var own = rules.GetValueOrDefault(agency.Id);
            yield return new AgencyLine(agency, depth, own ?? above, own is not null);
            foreach (var line in Walk(agency.Id, children, rules, own ?? above, depth + 1))
            {
                yield return line;
            }
        }
    }
}

/// <summary>An agency in the tree.</summary>
/// <param name="Depth">Levels below the top office.</param>
/// <param name="Rules">The rules that hold for it; null for the general pack.</param>
/// <param name="OwnRules">Whether they are its own.</param>
public sealed record AgencyLine(Agency Agency, int Depth, OfficeRules? Rules, bool OwnRules);

/// <summary>An agency as its settings page needs it.</summary>
/// <param name="Offices">Offices it may stand under.</param>
/// <param name="Own">An office's own rules; null where it has those above.</param>
/// <param name="Inherited">The rules it has or would have from above; null for the general pack.</param>
public sealed record AgencyDetail(Agency Agency, IReadOnlyList<Agency> Offices, OfficeRules? Own, OfficeRules? Inherited, string? InheritedFrom);
