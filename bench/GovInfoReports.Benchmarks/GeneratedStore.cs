using System.Text;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Benchmarks;

/// <summary>Fills a migrated database with published reports through the mapping of the product; only the workflow before a publication is left out.</summary>
internal sealed class GeneratedStore(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>The office above all others.</summary>
    public const string TopOffice = "ningyuan";

    private const int Offices = 20;
    private const int PerTransaction = 1000;
    private const string SearchIndex = "ix_published_texts_tokens";

    private static readonly DateTimeOffset First = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The code of a body.</summary>
    public static string CodeOf(int body) => FormattableString.Invariant($"ningyuan-{body:D5}");

    /// <param name="bodies">How many; each has a report for each year.</param>
    /// <param name="report">Of a body, for a year.</param>
    /// <param name="searchable">False leaves them out of the full-text index.</param>
    public async Task FillAsync(int bodies, IReadOnlyList<int> years, Func<int, int, FilledReport> report, bool searchable = true)
    {
        // Made anew at the end, which is faster than to keep it up to date.
        var index = await DropIndexAsync();
        var agencies = await AddAgenciesAsync(bodies, years);
        var (sequence, hash) = (0L, string.Empty);
        foreach (var batch in years.SelectMany(year => agencies.Select((agency, body) => (Year: year, Agency: agency, Body: body))).Chunk(PerTransaction))
        {
            await using var db = await database.CreateDbContextAsync();
            var contents = batch.AsParallel().AsOrdered().Select(one => report(one.Body, one.Year)).ToList();
            foreach (var (one, content) in batch.Zip(contents))
            {
                var at = First.AddSeconds(++sequence);
                var stored = Report.Begin(one.Agency.Id, one.Year, 1, content.Content, at);
                var publication = PublicationOf(stored, one.Agency, content, at, sequence, hash);
                var figures = new PublishedReport { AgencyId = one.Agency.Id, Year = one.Year };
                var text = new PublishedText { AgencyId = one.Agency.Id, Year = one.Year };
                figures.Show(publication, content);
                text.Show(publication, content);
                db.AddRange(stored, publication, figures, text);
                hash = publication.Hash;
            }

            await db.SaveChangesAsync();
        }

        await ExecuteAsync("UPDATE reports SET status = 'Published'");
        if (searchable)
        {
            await ExecuteAsync($"SET maintenance_work_mem = '512MB'; {index}; ALTER INDEX {SearchIndex} ALTER COLUMN 1 SET STATISTICS 0");
        }

        await ExecuteAsync("VACUUM (ANALYZE)");
    }

    private async Task<string> DropIndexAsync()
    {
        await using var db = await database.CreateDbContextAsync();
        var index = await db.Database.SqlQuery<string>($"SELECT pg_get_indexdef({SearchIndex}::regclass) AS \"Value\"").SingleAsync();
        await ExecuteAsync($"DROP INDEX {SearchIndex}");
        return index;
    }

    private async Task<IReadOnlyList<Agency>> AddAgenciesAsync(int bodies, IReadOnlyList<int> years)
    {
        var top = AgencyOf(TopOffice, "宁远省政务公开办公室", AgencyKind.OpenGovernmentOffice, null);
        Agency[] offices = [.. Enumerable.Range(0, Offices).Select(number => AgencyOf($"{TopOffice}-o{number}", $"宁远第{number}市政务公开办公室", AgencyKind.OpenGovernmentOffice, top))];
        Agency[] agencies = [.. Enumerable.Range(0, bodies).Select(body => AgencyOf(CodeOf(body), GeneratedTexts.NameOf(body), AgencyKind.Department, offices[body % Offices]))];
        await using var db = await database.CreateDbContextAsync();
        db.AddRange([top, .. offices, .. agencies]);
        db.AddRange(years.Select(year => new ReportingYear { Year = year, Edition = AnnualReport2021.Edition.Id, DueOn = ReportingYear.StatutoryDueDate(year) }));
        await db.SaveChangesAsync();
        return agencies;
    }

    private static Agency AgencyOf(string code, string name, AgencyKind kind, Agency? above) =>
        new() { Id = Guid.CreateVersion7(), Code = code, Name = name, Kind = kind, ParentId = above?.Id, Files = kind != AgencyKind.OpenGovernmentOffice };

    private static Publication PublicationOf(Report report, Agency agency, FilledReport content, DateTimeOffset at, long sequence, string previous)
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(content));
        Publication With(string hash) => new()
        {
            Id = report.Id,
            Sequence = sequence,
            ReportId = report.Id,
            AgencyId = agency.Id,
            AgencyCode = agency.Code,
            AgencyName = agency.Name,
            Year = report.Year,
            Revision = 1,
            Title = content.Title,
            Content = json,
            Note = null,
            PublishedAt = at,
            PreviousHash = previous,
            Hash = hash,
        };
        return With(PublicationChain.HashOf(With(string.Empty)));
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var db = await database.CreateDbContextAsync();
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
