using GovInfoReports.Core.Statistics;
using Npgsql;

namespace GovInfoReports.Benchmarks.Db;

/// <summary>The figures as the product keeps and adds them up.</summary>
internal sealed class ArrayRows(NpgsqlDataSource database, StatisticsQueries statistics)
{
    private const string Figures = "SELECT t2, t3, t4, fee FROM published_reports WHERE agency_id = $1";

    public async Task<Guid[]> AgenciesAsync()
    {
        await using var command = database.CreateCommand("SELECT array_agg(DISTINCT agency_id) FROM published_reports");
        return (Guid[])(await command.ExecuteScalarAsync())!;
    }

    public Task<decimal> LoadAsync(Guid agency, int year) => SumAsync($"{Figures} AND year = $2", agency, year);

    public Task<decimal> BodyAsync(Guid agency) => SumAsync(Figures, agency);

    public async Task<decimal> YearAsync(int year) => SumOf((await statistics.YearAsync(year, null, CancellationToken.None))!);

    public async Task<decimal> YearsAsync() => (await statistics.YearsAsync(null, CancellationToken.None)).Sum(SumOf);

    /// <summary>Of the columns and what finds a row by its key, without the texts beside them.</summary>
    public async Task<long> SizeAsync()
    {
        await using var command = database.CreateCommand(
            "SELECT sum(24 + pg_column_size(agency_id) + pg_column_size(year) + pg_column_size(t2) + pg_column_size(t3) + pg_column_size(t4) + coalesce(pg_column_size(fee), 0))::bigint"
            + " + pg_relation_size('pk_published_reports') FROM published_reports");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static decimal SumOf(YearSums sums) => sums.Figures.Edition.Cells.Sum(cell => sums.Figures[cell] ?? 0);

    private async Task<decimal> SumAsync(string sql, params object[] parameters)
    {
        await using var command = database.CreateCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0m;
        while (await reader.ReadAsync())
        {
            foreach (var array in Enumerable.Range(0, 3))
            {
                sum += reader.GetFieldValue<int?[]>(array).Sum(value => (decimal)(value ?? 0));
            }

            sum += reader.IsDBNull(3) ? 0 : reader.GetDecimal(3);
        }

        return sum;
    }
}
