using Npgsql;

namespace GovInfoReports.Benchmarks.Db;

/// <summary>The same figures with a row for each cell, in the same database: keyed by body, year and cell, and written in the order of the years.</summary>
internal sealed class CellRows(NpgsqlDataSource database)
{
    private const string Table = "bench_cells";

    public async Task CopyAsync()
    {
        await ExecuteAsync($"CREATE UNLOGGED TABLE {Table} (agency_id uuid NOT NULL, year integer NOT NULL, cell smallint NOT NULL, value numeric(18,6) NOT NULL)");
        await ExecuteAsync($"""
            INSERT INTO {Table}
            SELECT agency_id, year, cell, value
            FROM published_reports, unnest((t2 || t3 || t4)::numeric[] || fee) WITH ORDINALITY AS figure (value, cell)
            ORDER BY year, agency_id
            """);
        await ExecuteAsync($"SET maintenance_work_mem = '512MB'; ALTER TABLE {Table} ADD PRIMARY KEY (agency_id, year, cell)");
        await ExecuteAsync($"CREATE INDEX ON {Table} USING brin (year)");
        await ExecuteAsync($"VACUUM (ANALYZE) {Table}");
    }

    /// <summary>All figures of a report.</summary>
    public Task<decimal> LoadAsync(Guid agency, int year) => SumAsync($"SELECT value FROM {Table} WHERE agency_id = $1 AND year = $2", agency, year);

    /// <summary>The sum of every cell in a year.</summary>
    public Task<decimal> YearAsync(int year) => SumAsync($"SELECT sum(value) FROM {Table} WHERE year = $1 GROUP BY cell", year);

    /// <summary>The sum of every cell in every year.</summary>
    public Task<decimal> YearsAsync() => SumAsync($"SELECT sum(value) FROM {Table} GROUP BY year, cell");

    /// <summary>All figures of a body in all years.</summary>
    public Task<decimal> BodyAsync(Guid agency) => SumAsync($"SELECT value FROM {Table} WHERE agency_id = $1", agency);

    public async Task<long> SizeAsync()
    {
        await using var command = database.CreateCommand($"SELECT pg_total_relation_size('{Table}')");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Reads everything; the sum shows that both ways read the same.</summary>
    private async Task<decimal> SumAsync(string sql, params object[] parameters)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var sum = 0m;
        while (await reader.ReadAsync())
        {
            sum += reader.GetDecimal(0);
        }

        return sum;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
