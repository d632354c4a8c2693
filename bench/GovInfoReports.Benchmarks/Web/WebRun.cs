using System.Diagnostics;
using GovInfoReports.Core.Store;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>
/// <c>./dev bench web [ROUNDS]</c>: the public site over 20,000 generated reports against nginx sending the same bytes from files. One core serves,
/// another asks; both servers take turns in every round, so that they meet the same machine.
/// </summary>
internal static class WebRun
{
    public const int UsualRounds = 3;
    public const int UsualBodies = 10_000;
    private const int ServerCore = 0;
    private const int ClientCore = 1;

    private static readonly int[] Years = [GeneratedTexts.Year - 1, GeneratedTexts.Year];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<int> StartAsync(int rounds, int bodies)
    {
        var started = Stopwatch.StartNew();
        void Say(string what) => Console.WriteLine($"{started.Elapsed.TotalSeconds,5:F0} s  {what}");

        await using var database = await TestDatabase.CreateAsync();
        Say($"Generating {bodies * Years.Length:N0} reports");
        await using (var services = new ServiceCollection().AddReports(database.ConnectionString).BuildServiceProvider())
        {
            await new GeneratedStore(services.GetRequiredService<IDbContextFactory<ReportsDbContext>>()).FillAsync(bodies, Years, GeneratedTexts.Report);
        }

        Say("Starting the site");
        var table = new ResultTable();
        var start = Stopwatch.StartNew();
        await using var site = await SiteProcess.StartAsync("GovInfoReports.PublicSite", Pooled(database), ServerCore);
        table.Add("start to ready", $"{start.Elapsed.TotalSeconds:F1} s", aim: "<= 5 s");
        Say(await IsWarmAsync(site) ? "All pages there is room for are in memory" : "The site is still rendering pages ahead and takes half its core for it: what follows is less than it would be");
        table.Add("memory with pages rendered ahead", $"{Megabytes(site, "VmRSS")} MB");

        using var wrk = new Wrk(ClientCore, TimeSpan.FromSeconds(2));
        var pages = new PageRounds(site, wrk, bodies - 1);
        await pages.RunAsync(rounds, ServerCore, Say);
        pages.AddTo(table);

        Say("Searching and adding up");
        await new UncachedRounds(site, wrk, bodies).RunAsync(table);
        table.Add("memory after all this", $"{Megabytes(site, "VmRSS")} MB", $"most {Megabytes(site, "VmHWM")} MB");

        Say("Publishing");
        table.Add("publication visible on two sites", $"{await PublicationDelay.MeasureAsync(database, site):F0} ms", aim: "<= 2000 ms");
        Say("Done");
        table.Print();
        return 0;
    }

    private static async Task<bool> IsWarmAsync(SiteProcess site)
    {
        var waited = Stopwatch.StartNew();
        while (!site.Log.Contains("are in memory", StringComparison.Ordinal))
        {
            await Task.Delay(500);
            if (waited.Elapsed > Patience)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>As an operator writes it; tests do without the pool.</summary>
    public static string Pooled(TestDatabase database) => new NpgsqlConnectionStringBuilder(database.PublicConnectionString) { Pooling = true }.ConnectionString;

    private static long Megabytes(SiteProcess site, string name) =>
        File.ReadLines($"/proc/{site.ProcessId}/status").Where(line => line.StartsWith($"{name}:", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture) >> 10).Single();
}
