using System.Data.Common;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Statistics;

/// <summary>Sums over the newest revisions of published reports, as they carry their figures; nothing is corrected.</summary>
public sealed class StatisticsQueries(IDbContextFactory<ReportsDbContext> database)
{
    private static readonly ReportEdition Edition = AnnualReport2021.Edition;

    private static readonly string Received = ColumnOf("T3.N.T");
    private static readonly string CarriedOver = ColumnOf("T3.C.T");

    private static readonly string SumColumns = string.Join(", ", Edition.Cells.Select(cell => FigureColumns.SumOf(Edition, cell)));

    /// <summary>The sums of every year that has reports, oldest first.</summary>
    /// <param name="region">Code of the office whose bodies count; null for all.</param>
    public async Task<IReadOnlyList<YearSums>> YearsAsync(string? region, CancellationToken cancellation) => await SumAsync(InRegion, region, null, cancellation);

    /// <summary>The figures of every year an agency has reported, oldest first.</summary>
    public async Task<IReadOnlyList<YearSums>> OfAgencyAsync(string code, CancellationToken cancellation) => await SumAsync(IsAgency, code, null, cancellation);

    /// <summary>The sums of one year; null where it has no reports.</summary>
    public async Task<YearSums?> YearAsync(int year, string? region, CancellationToken cancellation) => (await SumAsync(InRegion, region, year, cancellation)).SingleOrDefault();

    private Task<List<YearSums>> SumAsync(string which, string? code, int? year, CancellationToken cancellation) => ReadAsync(
        $"""
        SELECT year, count(*)::integer,
            count(*) FILTER (WHERE coalesce({Received}, 0) + coalesce({CarriedOver}, 0) = 0)::integer,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY coalesce({Received}, 0)),
            {SumColumns}
        FROM published_reports WHERE {which} AND ($2 IS NULL OR year = $2) GROUP BY year ORDER BY year
        """,
        reader => new YearSums(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetDouble(3), FiguresOf(reader, 4)),
        cancellation,
        Code(code),
        new NpgsqlParameter<int?> { TypedValue = year });

    /// <summary>What every body contributes to the sum of a cell, largest first.</summary>
    public async Task<IReadOnlyList<Contribution>> ContributionsAsync(int year, CellDefinition cell, string? region, CancellationToken cancellation) => await ReadAsync(
        $"""
        SELECT p.agency_code, p.agency_name, coalesce({FigureColumns.Of(Edition, cell)}, 0)::numeric
        FROM published_reports r JOIN publications p ON p.id = r.publication_id
        WHERE r.year = $2 AND r.{InRegion}
        ORDER BY 3 DESC, p.agency_code
        """,
        reader => new Contribution(reader.GetString(0), reader.GetString(1), reader.GetDecimal(2)),
        cancellation,
        Code(region),
        new NpgsqlParameter { Value = year });

    private const string InRegion = "agency_id IN (SELECT a.id FROM agencies a WHERE $1 IS NULL OR a.id IN (SELECT id FROM agency_subtree((SELECT o.id FROM agencies o WHERE o.code = $1))))";

    private const string IsAgency = "agency_id = (SELECT a.id FROM agencies a WHERE a.code = $1)";

    private static NpgsqlParameter<string?> Code(string? code) => new() { TypedValue = code };

    private static string ColumnOf(string key) => FigureColumns.Of(Edition, Edition[key]);

    private static Figures FiguresOf(DbDataReader reader, int first) =>
        Figures.Of(Edition, Enumerable.Range(first, Edition.Cells.Length).Select(column => (decimal?)reader.GetDecimal(column)));

    private async Task<List<T>> ReadAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params NpgsqlParameter[] parameters)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}

/// <summary>All reports of a year added up.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="WithoutRequests">How many of them had no application to handle: T3 第一项 and 第二项 are zero.</param>
/// <param name="MedianReceived">The body in the middle received so many applications (第一项, 总计).</param>
/// <param name="Figures">The sum of every cell; a blank counts as zero.</param>
public sealed record YearSums(int Year, int Reports, int WithoutRequests, double MedianReceived, Figures Figures)
{
    /// <summary>结转率: 第四项 in per cent of 第一项 and 第二项 together; null where there was nothing to handle.</summary>
    public decimal? CarriedForwardShare => Share(Figures["T3.F.T"], Figures["T3.N.T"] + Figures["T3.C.T"]);

    /// <summary>纠正率: cases corrected in per cent of those decided, reconsideration and litigation together; null where none was decided.</summary>
    public decimal? CorrectedShare => Share(
        Sum("CORRECTED"), Sum("UPHELD") + Sum("CORRECTED") + Sum("OTHER"));

    /// <summary>An outcome of 第三项 in per cent of its total; null where nothing was handled.</summary>
    public decimal? OutcomeShare(IEnumerable<CellDefinition> cells) => Share(cells.Sum(cell => Figures[cell]), Figures["T3.R7.T"]);

    private decimal? Sum(string column) => Figures.Edition.Cells.Where(cell => cell.Key.Table == "T4" && cell.Key.Column == column).Sum(cell => Figures[cell]);

    private static decimal? Share(decimal? part, decimal? whole) => whole is > 0 ? part * 100 / whole : null;
}

/// <summary>One body's part of a sum.</summary>
public sealed record Contribution(string AgencyCode, string AgencyName, decimal Value);
