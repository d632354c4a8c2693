using System.Net;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public sealed class FreshnessTests : IAsyncLifetime
{
    private TestStore store = null!;
    private TestOffice office = null!;
    private DatabaseLine line = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Report => $"/reports/2025/{office.AgencyCode}";

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.CreateAsync();
        office = await store.AddOfficeAsync();
        line = new DatabaseLine(store.Database.PublicConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        await store.DisposeAsync();
    }

    [Fact]
    public async Task A_correction_replaces_what_two_sites_had_in_memory()
    {
        var id = await store.PublishAsync(office);
        await using var first = new PublicSiteHost(line.ConnectionString);
        await using var second = new PublicSiteHost(line.ConnectionString);
        HttpClient[] clients = [first.CreateClient(), second.CreateClient()];
        string[] addresses = [Report, Report + ".json", "/", "/years/2025", $"/agencies/{office.AgencyCode}"];
        foreach (var client in clients)
        {
            await client.UntilAsync(Report, words => words.Contains("每季度自查", StringComparison.Ordinal));
            foreach (var address in addresses)
            {
                (await client.GetStringAsync(address, Cancellation)).ShouldNotContain("更正后");
            }
        }

        var next = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正");
        await store.ApplyAsync(office.Drafter, next, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Approve, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Publish, "更正后重新发布");

        foreach (var client in clients)
        {
            await client.UntilAsync(Report, words => words.Contains("更正后重新发布", StringComparison.Ordinal));
            await client.UntilAsync(Report + ".json", words => words.Contains("\"revision\":2", StringComparison.Ordinal));
            await client.UntilAsync("/years/2025", words => words.Contains("第 2 版", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_the_database_what_was_read_before_can_still_be_read_and_its_return_heals()
    {
        await store.PublishAsync(office);
        await using var host = new PublicSiteHost(line.ConnectionString);
        using var client = host.CreateClient();
        await client.UntilAsync(Report, words => words.Contains("每季度自查", StringComparison.Ordinal));
        var list = await client.GetStringAsync("/years/2025", Cancellation);

        line.Cut();

        await client.UntilAsync("/health/ready", words => words == "Degraded");
        (await client.GetStringAsync(Report, Cancellation)).ShouldContain("每季度自查");
        (await client.GetStringAsync("/years/2025", Cancellation)).ShouldBe(list);
        (await client.GetAsync("/years/2024", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await store.PublishAsync(office, 2024);
        line.Mend();

        await client.UntilAsync("/health/ready", words => words == "Healthy");
        await client.UntilAsync($"/agencies/{office.AgencyCode}", words => words.Contains($"/reports/2024/{office.AgencyCode}", StringComparison.Ordinal));
        (await client.GetAsync("/years/2024", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
