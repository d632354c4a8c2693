using System.Net;
using GovInfoReports.Core.Workflow;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public sealed class PageWarmingTests : IAsyncLifetime
{
    private TestStore store = null!;
    private TestOffice office = null!;
    private DatabaseLine line = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Report => $"/reports/2025/{office.AgencyCode}";

    private string[] ChangedByIt => [Report, $"/agencies/{office.AgencyCode}", "/years/2025", "/"];

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
    public async Task A_site_that_starts_can_send_every_current_page_before_anybody_asked()
    {
        await store.PublishAsync(office);
        await store.PublishAsync(office, 2024);
        await using var host = new PublicSiteHost(line.ConnectionString);
        using var client = host.CreateClient();
        string[] addresses = [.. ChangedByIt, $"/reports/2024/{office.AgencyCode}", "/years/2024"];
        await UntilWarmAsync(host, addresses);

        line.Cut();

        await client.UntilAsync("/health/ready", words => words == "Degraded");
        foreach (var address in addresses)
        {
            (await client.GetStringAsync(address, Cancellation)).ShouldContain(office.AgencyCode);
        }
    }

    [Fact]
    public async Task A_correction_is_rendered_with_the_lists_it_stands_in_before_anybody_asked()
    {
        var id = await store.PublishAsync(office);
        await using var host = new PublicSiteHost(line.ConnectionString);
        using var client = host.CreateClient();
        await UntilWarmAsync(host, ChangedByIt);
        var before = ChangedByIt.Select(address => Current(host, address)!.Tag.ToString()).ToArray();

        var next = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正");
        await store.ApplyAsync(office.Drafter, next, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Approve, null);
        await store.ApplyAsync(office.Reviewer, next, ReportAction.Publish, "更正后重新发布");

        await Waiting.UntilAsync(() => ChangedByIt.Zip(before).All(page => Current(host, page.First) is { } now && now.Tag.ToString() != page.Second));
        line.Cut();
        await client.UntilAsync("/health/ready", words => words == "Degraded");
        (await client.GetStringAsync(Report, Cancellation)).ShouldContain("更正后重新发布");
        (await client.GetStringAsync("/years/2025", Cancellation)).ShouldContain("第 2 版");
    }

    [Fact]
    public async Task Without_room_nothing_is_rendered_ahead_and_readers_are_served_all_the_same()
    {
        await store.PublishAsync(office);
        await using var host = new PublicSiteHost(line.ConnectionString, (RenderedPages.Megabytes, "0"));
        using var client = host.CreateClient();
        await client.UntilAsync("/health/ready", words => words == "Healthy");

        (await client.GetStringAsync(Report, Cancellation)).ShouldContain(office.AgencyCode);

        var pages = host.Services.GetRequiredService<RenderedPages>();
        (pages.Size, pages.IsEmpty).ShouldBe((0, true));
    }

    [Fact]
    public async Task A_database_without_tables_does_not_end_the_rendering_ahead()
    {
        await using var unmigrated = await TestDatabase.CreateAsync(migrated: false);
        await using var host = new PublicSiteHost(unmigrated.ConnectionString);
        using var client = host.CreateClient();

        await Waiting.UntilAsync(() => host.Services.GetRequiredService<RenderedPages>().Hearing == Hearing.Yes);
        (await client.GetAsync("/", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        var warming = host.Services.GetRequiredService<PageWarming>();
        await warming.StopAsync(Cancellation);
        warming.ExecuteTask!.IsFaulted.ShouldBeFalse();
    }

    private static Task UntilWarmAsync(PublicSiteHost host, string[] addresses) =>
        Waiting.UntilAsync(() => addresses.All(address => Current(host, address) is not null));

    private static RenderedPage? Current(PublicSiteHost host, string address) =>
        host.Services.GetRequiredService<RenderedPages>().Current(RenderedPages.KeyOf(address, null));
}
