using System.Diagnostics;
using System.Net;
using GovInfoReports.EndToEndTests.Hosting;
using GovInfoReports.TestSupport;

namespace GovInfoReports.EndToEndTests;

/// <summary>Two public sites behind one address say the same, and go on saying it without their database.</summary>
public class ReplicaTests(Replicas replicas) : IClassFixture<Replicas>
{
    // Two seconds are promised (./dev bench web measures them). Here only a failure takes longer, and it is no chance on a busy machine: by itself a page
    // in memory would be replaced after ten minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_publication_and_its_correction_appear_on_both_sites()
    {
        var office = await replicas.Store.AddOfficeAsync();
        var (report, agency) = ($"reports/2025/{office.AgencyCode}", $"agencies/{office.AgencyCode}");
        await UntilBothAsync(agency, page => page.Contains("该机关还没有在本站发布年度报告", StringComparison.Ordinal));

        var id = await replicas.Store.PublishAsync(office);

        await UntilBothAsync(report, page => page.Contains("每季度自查", StringComparison.Ordinal));
        await UntilBothAsync(agency, page => page.Contains($"/{report}\"", StringComparison.Ordinal));
        await UntilBothAsync(string.Empty, page => page.Contains($"/{report}\"", StringComparison.Ordinal));

        await replicas.Store.CorrectAsync(office, id, "更正后重新发布");

        await UntilBothAsync(report, page => page.Contains("更正后重新发布", StringComparison.Ordinal));
        await UntilBothAsync("years/2025", page => page.Contains("第 2 版", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_killed_database_leaves_published_pages_readable_and_its_return_heals_both_sites()
    {
        var office = await replicas.Store.AddOfficeAsync();
        var report = $"reports/2025/{office.AgencyCode}";
        await replicas.Store.PublishAsync(office);
        string[] addresses = [report, "years/2025", $"agencies/{office.AgencyCode}", string.Empty];
        foreach (var address in addresses)
        {
            await UntilBothAsync(address, page => page.Contains($"{office.AgencyCode}", StringComparison.Ordinal));
        }

        await replicas.KillDatabaseAsync();

        await UntilBothAsync("health/ready", words => words == "Degraded");
        foreach (var address in addresses)
        {
            foreach (var (status, page) in await AskBothAsync(address))
            {
                status.ShouldBe(HttpStatusCode.OK, address);
                page.ShouldContain(office.AgencyCode);
            }
        }

        (await AskBothAsync("?q=季度")).ShouldAllBe(answer => answer.Status == HttpStatusCode.ServiceUnavailable);

        await replicas.StartDatabaseAsync();

        await UntilBothAsync("health/ready", words => words == "Healthy");
        await replicas.Store.PublishAsync(office, 2024);
        await UntilBothAsync($"reports/2024/{office.AgencyCode}", page => page.Contains("每季度自查", StringComparison.Ordinal));
        await UntilBothAsync($"agencies/{office.AgencyCode}", page => page.Contains($"/reports/2024/{office.AgencyCode}\"", StringComparison.Ordinal));
        (await AskBothAsync("?q=季度")).ShouldAllBe(answer => answer.Status == HttpStatusCode.OK && answer.Page.Contains(office.AgencyCode));
    }

    /// <summary>Asks through nginx until both sites have given such an answer.</summary>
    private async Task UntilBothAsync(string address, Func<string, bool> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!(await AskBothAsync(address)).All(answer => holds(answer.Page)))
        {
            if (waited.Elapsed > Limit)
            {
                throw new TimeoutException($"/{address} is not on both sites what it should be:\n{string.Join('\n', replicas.Sites.Select(site => site.Log))}");
            }

            await Task.Delay(50, Cancellation);
        }
    }

    /// <summary>The answer of each site, through nginx.</summary>
    private async Task<IReadOnlyCollection<(HttpStatusCode Status, string Page)>> AskBothAsync(string address)
    {
        var answers = new Dictionary<string, (HttpStatusCode, string)>();
        while (answers.Count < replicas.Sites.Count)
        {
            var answer = await replicas.Front.GetAsync(address, Cancellation);
            answers[answer.Headers.GetValues("X-Site").Single()] = (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        }

        return answers.Values;
    }
}
