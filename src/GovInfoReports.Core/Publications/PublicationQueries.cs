using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>What citizens read. Touches only what the role <c>govinfo_public</c> may select.</summary>
public sealed class PublicationQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>A published revision, or the newest where none is named; null where there is none.</summary>
    public async Task<Publication?> FindAsync(int year, string agencyCode, int? revision, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Publications.AsNoTracking()
            .Where(publication => publication.Year == year && publication.AgencyCode == agencyCode && (revision == null || publication.Revision == revision))
            .OrderByDescending(publication => publication.Revision).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>All revisions of a report, newest first.</summary>
    public Task<IReadOnlyList<PublicationLine>> RevisionsAsync(int year, string agencyCode, CancellationToken cancellation) =>
        LinesAsync(lines => lines.Where(line => line.Year == year && line.AgencyCode == agencyCode), latestOnly: false, cancellation);

    /// <summary>The newest revisions of all reports whose agency name holds the words, of one year or of all.</summary>
    public Task<IReadOnlyList<PublicationLine>> SearchAsync(string? agencyName, int? year, int most, CancellationToken cancellation) =>
        LinesAsync(
            lines => lines.Where(line =>
                (string.IsNullOrEmpty(agencyName) || line.AgencyName.Contains(agencyName)) && (year == null || line.Year == year)).Take(most),
            latestOnly: true,
            cancellation);

    /// <summary>The corrections published last, where no later one has taken their place.</summary>
    public Task<IReadOnlyList<PublicationLine>> CorrectedAsync(int most, CancellationToken cancellation) =>
        LinesAsync(lines => lines.Where(line => line.Revision > 1).Take(most), latestOnly: true, cancellation);

    /// <summary>The newest revisions of an agency's reports, whatever its code was when they were published.</summary>
    public async Task<IReadOnlyList<PublicationLine>> OfAgencyAsync(string agencyCode, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await NewestFirst(db.Publications.Latest(db).Where(publication => db.Agencies.Any(agency => agency.Id == publication.AgencyId && agency.Code == agencyCode)))
            .ToListAsync(cancellation);
    }

    /// <summary>Years with at least one published report, newest first, with their number.</summary>
    public async Task<IReadOnlyList<PublishedYear>> YearsAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.PublishedReports.GroupBy(report => report.Year).OrderByDescending(year => year.Key)
            .Select(year => new PublishedYear(year.Key, year.Count(), year.Max(report => report.PublishedAt))).ToListAsync(cancellation);
    }

    /// <summary>An agency that files, with the name of the body above it; null where the code is unknown.</summary>
    public async Task<PublicAgency?> FindAgencyAsync(string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Agencies.Where(agency => agency.Code == code && agency.Kind != AgencyKind.OpenGovernmentOffice)
            .Select(agency => new PublicAgency(agency.Code, agency.Name, agency.Parent == null ? null : agency.Parent.Name))
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>曾用名 of an agency, the latest first.</summary>
    public async Task<IReadOnlyList<FormerName>> FormerNamesAsync(string code, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var former = await db.AgencyRenamings.Where(renaming => db.Agencies.Any(agency => agency.Id == renaming.AgencyId && agency.Code == code && agency.Name != renaming.Name))
            .OrderByDescending(renaming => renaming.Until).Select(renaming => new FormerName(renaming.Name, renaming.Until)).ToListAsync(cancellation);

        // A change of the code alone repeats the name.
        return [.. former.DistinctBy(renaming => renaming.Name)];
    }

    /// <summary>The offices below which bodies file, by name.</summary>
    public async Task<IReadOnlyList<PublicAgency>> RegionsAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Agencies.Where(agency => agency.Kind == AgencyKind.OpenGovernmentOffice).OrderBy(agency => agency.Name)
            .Select(agency => new PublicAgency(agency.Code, agency.Name, agency.Parent == null ? null : agency.Parent.Name)).ToListAsync(cancellation);
    }

    /// <summary>The offices at the top with all that is below them.</summary>
    public async Task<IReadOnlyList<AgencyBranch>> TreeAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var agencies = await db.Agencies.OrderBy(agency => agency.Name)
            .Select(agency => new { agency.Id, agency.ParentId, Office = agency.Kind == AgencyKind.OpenGovernmentOffice, agency.Code, agency.Name }).ToListAsync(cancellation);
        var below = agencies.ToLookup(agency => agency.ParentId);
        IReadOnlyList<AgencyBranch> Offices(Guid? parent) =>
        [
            .. below[parent].Where(agency => agency.Office).Select(office => new AgencyBranch(
                new PublicAgency(office.Code, office.Name, null),
                [.. below[office.Id].Where(agency => !agency.Office).Select(agency => new PublicAgency(agency.Code, agency.Name, office.Name))],
                Offices(office.Id))),
        ];
        return Offices(null);
    }

    private async Task<IReadOnlyList<PublicationLine>> LinesAsync(
        Func<IQueryable<PublicationLine>, IQueryable<PublicationLine>> choose, bool latestOnly, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await choose(NewestFirst(latestOnly ? db.Publications.Latest(db) : db.Publications)).ToListAsync(cancellation);
    }

    private static IQueryable<PublicationLine> NewestFirst(IQueryable<Publication> publications) =>
        publications.OrderByDescending(publication => publication.PublishedAt).ThenByDescending(publication => publication.Sequence).Select(PublicationLine.Projection);
}

/// <summary>A year and how many agencies have published for it.</summary>
public sealed record PublishedYear(int Year, int Agencies, DateTimeOffset ChangedAt);

/// <summary>An agency as citizens see it.</summary>
/// <param name="OfficeName">The office above it.</param>
public sealed record PublicAgency(string Code, string Name, string? OfficeName);

/// <param name="Until">When the name was given up.</param>
public sealed record FormerName(string Name, DateTimeOffset Until);

/// <summary>An office with the bodies it reviews and the offices below it.</summary>
public sealed record AgencyBranch(PublicAgency Agency, IReadOnlyList<PublicAgency> Bodies, IReadOnlyList<AgencyBranch> Offices);
