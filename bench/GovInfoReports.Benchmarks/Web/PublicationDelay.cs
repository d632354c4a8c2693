using System.Diagnostics;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>How long after a publication its page is no more missing, on the site and on a second one that has just started.</summary>
internal static class PublicationDelay
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<double> MeasureAsync(TestDatabase database, SiteProcess site)
    {
        await using var second = await SiteProcess.StartAsync("GovInfoReports.PublicSite", WebRun.Pooled(database));
        using var http = new HttpClient();
        var store = TestStore.Over(database);
        var office = await store.AddOfficeAsync();
        Uri[] agency = [.. new[] { site, second }.Select(one => new Uri(one.Address, $"agencies/{office.AgencyCode}"))];
        foreach (var address in agency)
        {
            await http.GetStringAsync(address);
        }

        await store.PublishAsync(office);
        var watch = Stopwatch.StartNew();
        while (!(await Task.WhenAll(agency.Select(address => http.GetStringAsync(address)))).All(page => page.Contains($"/reports/2025/{office.AgencyCode}\"", StringComparison.Ordinal)))
        {
            await Task.Delay(1);
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException("The publication does not appear.");
            }
        }

        return watch.Elapsed.TotalMilliseconds;
    }
}
