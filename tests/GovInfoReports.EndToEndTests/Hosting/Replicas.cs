using GovInfoReports.TestSupport;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>Two public sites over one database on a server of its own, and an nginx in front of them.</summary>
public sealed class Replicas : IAsyncLifetime
{
    private PrivateCluster cluster = null!;
    private TestDatabase database = null!;
    private NginxProcess nginx = null!;

    /// <summary>The services that write to the database.</summary>
    public TestStore Store { get; private set; } = null!;

    public IReadOnlyList<SiteProcess> Sites { get; private set; } = [];

    /// <summary>What citizens use: each request goes to the next site in turn.</summary>
    public HttpClient Front { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        cluster = await PrivateCluster.StartAsync();
        database = await TestDatabase.CreateAsync(on: cluster.ConnectionString);
        Store = TestStore.Over(database);
        Sites = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => SiteProcess.StartAsync("GovInfoReports.PublicSite", database.PublicConnectionString)));
        nginx = await NginxProcess.StartAsync([.. Sites.Select(site => site.Address)]);
        Front = new HttpClient { BaseAddress = nginx.Address };
    }

    public Task KillDatabaseAsync() => cluster.KillAsync();

    public Task StartDatabaseAsync() => cluster.StartAgainAsync();

    public async ValueTask DisposeAsync()
    {
        Front.Dispose();
        await nginx.DisposeAsync();
        foreach (var site in Sites)
        {
            await site.DisposeAsync();
        }

        await Store.DisposeAsync();
        await cluster.DisposeAsync();
    }
}
