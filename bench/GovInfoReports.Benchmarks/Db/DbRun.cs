using System.Diagnostics;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Core.Store;
using GovInfoReports.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovInfoReports.Benchmarks.Db;

/// <summary>
/// <c>./dev bench db [ROUNDS]</c>: 100,000 generated reports as the store keeps them, in arrays, against a copy with a row for each cell. Sums are those
/// of the product, with its medians and counts; both must add up to the same.
/// </summary>
internal static class DbRun
{
    public const int UsualRounds = 7;
    public const int UsualBodies = 10_000;
    private const int SmallReads = 200;

    private static readonly int[] Years = [.. Enumerable.Range(GeneratedTexts.Year - 9, 10)];

    public static async Task<int> StartAsync(int rounds, int bodies)
    {
        var started = Stopwatch.StartNew();
        void Say(string what) => Console.WriteLine($"{started.Elapsed.TotalSeconds,5:F0} s  {what}");

        await using var database = await TestDatabase.CreateAsync();
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = true }.ConnectionString;
        await using var services = new ServiceCollection().AddReports(connection).BuildServiceProvider();
        Say($"Generating {bodies * Years.Length:N0} reports");
        await new GeneratedStore(services.GetRequiredService<IDbContextFactory<ReportsDbContext>>()).FillAsync(bodies, Years, GeneratedTexts.Short, searchable: false);
        await using var source = NpgsqlDataSource.Create(connection);
        Say("Copying them into a row for each cell");
        var rows = new CellRows(source);
        await rows.CopyAsync();
        var arrays = new ArrayRows(source, services.GetRequiredService<StatisticsQueries>());
        var agencies = await arrays.AgenciesAsync();
        var random = new Random(1);
        var times = new Pairs();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var agency in random.GetItems(agencies, SmallReads))
            {
                var year = random.GetItems(Years, 1)[0];
                await times.TimeAsync("load one report", () => arrays.LoadAsync(agency, year), () => rows.LoadAsync(agency, year));
                await times.TimeAsync("ten years of a body", () => arrays.BodyAsync(agency), () => rows.BodyAsync(agency));
            }

            var summed = Years[round % Years.Length];
            await times.TimeAsync($"sum a year: 200 cells of {bodies:N0} reports", () => arrays.YearAsync(summed), () => rows.YearAsync(summed));
            await times.TimeAsync($"ten-year trend: 200 cells of {bodies * Years.Length:N0} reports", arrays.YearsAsync, rows.YearsAsync);
            Say($"Round {round} of {rounds}: {times.Last}");
        }

        var table = new ResultTable();
        times.AddTo(table);
        var (own, other) = (await arrays.SizeAsync(), await rows.SizeAsync());
        table.Add("size of the figures", $"{own >> 20} MB", $"{other >> 20} MB", (double)other / own);
        table.Print();
        return 0;
    }
}
