using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Editions;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Search;

/// <summary>Full-text search over the newest revisions of all published reports. Finds exactly what comparing every text with the words would find.</summary>
public sealed class SearchQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>More hits than this are not counted.</summary>
    public const int MostCounted = 1000;

    private const int MostPassages = 2;

    // The pairs alone decide for words of one or two signs; longer ones are looked up in the text itself.
    private const int LongestExactToken = 2;

    private static readonly int Received = CountIndexOf("T3.N.T");
    private static readonly int CarriedOver = CountIndexOf("T3.C.T");

    /// <summary>Reports whose title or body's name holds the words come first, then the newest years, then the latest published.</summary>
    /// <param name="skip">Hits to leave out.</param>
    /// <param name="take">Hits to return at most.</param>
    public async Task<SearchPage> FindAsync(SearchCriteria criteria, int skip, int take, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var words = SearchText.WordsOf(criteria.Text);
        var found = Holding(await NarrowAsync(db, Candidates(db, words), criteria, cancellation), words);
        var total = await found.Take(MostCounted + 1).CountAsync(cancellation);
        var page = await found.Skip(skip).Take(take).ToListAsync(cancellation);
        var publications = await db.Publications.AsNoTracking().Where(publication => page.Contains(publication.Id)).ToDictionaryAsync(publication => publication.Id, cancellation);
        return new SearchPage([.. page.Select(id => HitOf(publications[id], words))], total);
    }

    /// <summary>Reports that hold every sign and pair of signs of the words.</summary>
    private static IQueryable<PublishedReport> Candidates(ReportsDbContext db, IReadOnlyList<string> words)
    {
        string[] tokens = [.. words.SelectMany(SearchText.TokensOf).Distinct()];
        return tokens.Length == 0
            ? db.PublishedReports.AsNoTracking()
            : db.PublishedReports.FromSql($"SELECT * FROM published_reports WHERE publication_id IN (SELECT search_candidates({tokens}))").AsNoTracking();
    }

    /// <summary>The publications among the candidates that hold the words as they are, in the order in which they are shown.</summary>
    private static IQueryable<Guid> Holding(IQueryable<PublishedReport> candidates, IReadOnlyList<string> words)
    {
        string[] head = [.. words.Select(LikePattern)];
        string[] longer = [.. words.Where(word => word.EnumerateRunes().Count() > LongestExactToken).Select(LikePattern)];
        var ordered = candidates
            .Select(report => new { report.PublicationId, report.Body, report.Year, report.PublishedAt, report.AgencyId, InHead = head.All(pattern => EF.Functions.Like(report.Head, pattern)) })
            .OrderByDescending(report => report.InHead).ThenByDescending(report => report.Year).ThenByDescending(report => report.PublishedAt).ThenBy(report => report.AgencyId);

        // Skipping nothing makes the database look into no more texts than are asked for: in order, and only after all else is decided.
        var holding = longer.Length == 0 ? ordered : ordered.Skip(0).Where(report => longer.All(pattern => EF.Functions.Like(report.Body, pattern)));
        return holding.Select(report => report.PublicationId);
    }

    private static async Task<IQueryable<PublishedReport>> NarrowAsync(
        ReportsDbContext db, IQueryable<PublishedReport> reports, SearchCriteria criteria, CancellationToken cancellation)
    {
        if (criteria.Year is { } year)
        {
            reports = reports.Where(report => report.Year == year);
        }

        if (criteria.AgencyName is { } name)
        {
            reports = reports.Where(report => report.Publication.AgencyName.Contains(name));
        }

        if (criteria.Kind is { } kind)
        {
            reports = reports.Where(report => db.Agencies.Any(agency => agency.Id == report.AgencyId && agency.Kind == kind));
        }

        if (criteria.WithRequests)
        {
            reports = reports.Where(report => report.T3[Received] > 0 || report.T3[CarriedOver] > 0);
        }

        if (criteria.Region is { } region)
        {
            var root = await db.Agencies.Where(agency => agency.Code == region).Select(agency => agency.Id).SingleOrDefaultAsync(cancellation);
            var below = await db.SubtreeAsync(root, cancellation);
            reports = reports.Where(report => below.Contains(report.AgencyId));
        }

        return reports;
    }

    private static SearchHit HitOf(Publication publication, IReadOnlyList<string> words) =>
        new(PublicationLine.Of(publication), words.Count == 0 ? [] : Passages.Of(SearchText.PlainTexts(publication.ToReport()).Skip(2), words, MostPassages));

    private static string LikePattern(string word) =>
        $"%{word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

    private static int CountIndexOf(string key) => FigureArrays.IndexOf(AnnualReport2021.Edition, AnnualReport2021.Edition[key]);
}
