using System.Net;
using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public sealed class PageWarmingTests : SiteOnALine
{
    private string[] ChangedByIt => [Report, Agency, "/years/2025", "/"];

    [Fact]
    public async Task A_site_that_starts_can_send_every_current_page_before_anybody_asked()
    {
        await Store.PublishAsync(Office);
        await Store.PublishAsync(Office, 2024);
        await using var host = new PublicSiteHost(Line.ConnectionString);
        using var client = host.CreateClient();
        string[] addresses = [.. ChangedByIt, $"/reports/2024/{Office.AgencyCode}", "/years/2024"];
        await UntilWarmAsync(host, addresses);

        Line.Cut();

        await client.UntilAsync("/health/ready", words => words == "Degraded");
        foreach (var address in addresses)
        {
            (await client.GetStringAsync(address, Cancellation)).ShouldContain(Office.AgencyCode);
        }
    }

    [Fact]
    public async Task A_correction_is_rendered_with_the_lists_it_stands_in_before_anybody_asked()
    {
        var id = await Store.PublishAsync(Office);
        await using var host = new PublicSiteHost(Line.ConnectionString);
        using var client = host.CreateClient();
        await UntilWarmAsync(host, ChangedByIt);
        var before = ChangedByIt.Select(address => Current(host, address)!.Tag.ToString()).ToArray();

        await Store.CorrectAsync(Office, id, "更正后重新发布");

        await Waiting.UntilAsync(() => ChangedByIt.Zip(before).All(page => Current(host, page.First) is { } now && now.Tag.ToString() != page.Second));
        Line.Cut();
        await client.UntilAsync("/health/ready", words => words == "Degraded");
        (await client.GetStringAsync(Report, Cancellation)).ShouldContain("更正后重新发布");
        (await client.GetStringAsync("/years/2025", Cancellation)).ShouldContain("第 2 版");
    }

    [Fact]
    public async Task Without_room_nothing_is_rendered_ahead_and_readers_are_served_all_the_same()
    {
        await Store.PublishAsync(Office);
        await using var host = new PublicSiteHost(Line.ConnectionString, (RenderedPages.Megabytes, "0"));
        using var client = host.CreateClient();
        await client.UntilAsync("/health/ready", words => words == "Healthy");

        (await client.GetStringAsync(Report, Cancellation)).ShouldContain(Office.AgencyCode);

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
}
