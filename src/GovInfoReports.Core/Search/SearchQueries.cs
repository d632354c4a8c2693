using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Store;
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

    // Above every place, so that hits in the head come first.
    private const long HeadFirst = 1L << 60;

    /// <summary>Reports whose title or body's name holds the words come first, then the newest years, then the latest published.</summary>
    /// <param name="skip">Hits to leave out.</param>
    /// <param name="take">Hits to return at most.</param>
    public async Task<SearchPage> FindAsync(SearchCriteria criteria, int skip, int take, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var words = SearchText.WordsOf(criteria.Text);
        var found = await Holding(await NarrowAsync(db, Candidates(db, words), criteria, cancellation), words)
            .Take(Math.Max(MostCounted, skip + take) + 1).ToListAsync(cancellation);
        Guid[] page = [.. found.Skip(skip).Take(take)];
        IReadOnlyList<SearchHit> hits = words.Count == 0 ? await LinesAsync(db, page, cancellation) : await PassagesAsync(db, page, words, cancellation);
        return new SearchPage(hits, Math.Min(found.Count, MostCounted + 1), found.Count > skip + take);
    }

    /// <summary>Reports that hold every sign and pair of signs of the words.</summary>
    private static IQueryable<PublishedText> Candidates(ReportsDbContext db, IReadOnlyList<string> words)
    {
        string[] tokens = [.. words.SelectMany(SearchText.TokensOf).Distinct()];
        return tokens.Length == 0
            ? db.PublishedTexts.AsNoTracking()
            : db.PublishedTexts.FromSql($"SELECT * FROM published_texts WHERE search_tokens(body) @> {tokens}").AsNoTracking();
    }

    /// <summary>The publications among the candidates that hold the words as they are, in the order in which they are shown.</summary>
    private static IQueryable<Guid> Holding(IQueryable<PublishedText> candidates, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return candidates.OrderByDescending(text => text.Place).Select(text => text.PublicationId);
        }

        string[] head = [.. words.Select(LikePattern)];
        string[] longer = [.. words.Where(word => word.EnumerateRunes().Count() > LongestExactToken).Select(LikePattern)];
        var ordered = candidates
            .Select(text => new { text.PublicationId, text.Body, Order = head.All(pattern => EF.Functions.Like(text.Head, pattern)) ? text.Place + HeadFirst : text.Place })
            .OrderByDescending(text => text.Order);

        // Skipping nothing makes the database look into no more texts than are asked for: in order, and only after all else is decided.
        var holding = longer.Length == 0 ? ordered : ordered.Skip(0).Where(text => longer.All(pattern => EF.Functions.Like(text.Body, pattern)));
        return holding.Select(text => text.PublicationId);
    }

    private static async Task<IQueryable<PublishedText>> NarrowAsync(
        ReportsDbContext db, IQueryable<PublishedText> texts, SearchCriteria criteria, CancellationToken cancellation)
    {
        if (criteria.Year is { } year)
        {
            texts = texts.Where(text => text.Year == year);
        }

        if (criteria.AgencyName is { } name)
        {
            texts = texts.Where(text => text.Publication.AgencyName.Contains(name));
        }

        if (criteria.Kind is { } kind)
        {
            texts = texts.Where(text => db.Agencies.Any(agency => agency.Id == text.AgencyId && agency.Kind == kind));
        }

        if (criteria.WithRequests)
        {
            texts = texts.Where(text => text.HasRequests);
        }

        if (criteria.Region is { } region)
        {
            var root = await db.Agencies.Where(agency => agency.Code == region).Select(agency => agency.Id).SingleOrDefaultAsync(cancellation);
            var below = await db.SubtreeAsync(root, cancellation);
            texts = texts.Where(text => below.Contains(text.AgencyId));
        }

        return texts;
    }

    // Without words there is nothing to show of the content, which is most of a publication.
    private static async Task<IReadOnlyList<SearchHit>> LinesAsync(ReportsDbContext db, Guid[] page, CancellationToken cancellation)
    {
        var lines = await db.PublishedTexts.Where(text => page.Contains(text.PublicationId)).OrderByDescending(text => text.Place)
            .Select(text => text.Publication).Select(PublicationLine.Projection).ToListAsync(cancellation);
        return [.. lines.Select(line => new SearchHit(line, []))];
    }

    private static async Task<IReadOnlyList<SearchHit>> PassagesAsync(ReportsDbContext db, Guid[] page, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        var publications = await db.Publications.AsNoTracking().Where(publication => page.Contains(publication.Id)).ToDictionaryAsync(publication => publication.Id, cancellation);
        return [.. page.Select(id => HitOf(publications[id], words))];
    }

    private static SearchHit HitOf(Publication publication, IReadOnlyList<string> words) =>
        new(PublicationLine.Of(publication), Passages.Of(SearchText.PlainTexts(publication.ToReport()).Skip(2), words, MostPassages));

    private static string LikePattern(string word) =>
        $"%{word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
