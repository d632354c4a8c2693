using GovInfoReports.PublicSite.Rendering;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.PublicSite.Tests.Rendering;

/// <summary>Tests of sites that keep pages in memory and whose line to the database can be cut.</summary>
public abstract class SiteOnALine : IAsyncLifetime
{
    private protected DatabaseLine Line { get; private set; } = null!;

    protected TestStore Store { get; private set; } = null!;

    protected TestOffice Office { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected string Report => $"/reports/2025/{Office.AgencyCode}";

    protected string Agency => $"/agencies/{Office.AgencyCode}";

    public async ValueTask InitializeAsync()
    {
        Store = await TestStore.CreateAsync();
        Office = await Store.AddOfficeAsync();
        Line = new DatabaseLine(Store.Database.PublicConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await Line.DisposeAsync();
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static Task UntilWarmAsync(PublicSiteHost host, params string[] addresses) =>
        Waiting.UntilAsync(() => addresses.All(address => Current(host, address) is not null));

    private protected static RenderedPage? Current(PublicSiteHost host, string address) =>
        host.Services.GetRequiredService<RenderedPages>().Current(RenderedPages.KeyOf(address, null));
}
