using GovInfoReports.TestSupport;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovInfoReports.BackOffice.Tests;

/// <summary>The back office over a database of its own, for the tests of a class.</summary>
public class OfficeFixture : IAsyncLifetime
{
    private OfficeHost host = null!;

    public TestStore Store { get; private set; } = null!;

    public IServiceProvider Services => host.Services;

    /// <summary>What is configured beside the database.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public virtual async ValueTask InitializeAsync()
    {
        Store = await TestStore.CreateAsync();
        host = new OfficeHost(Store, Settings);
    }

    /// <summary>Somebody with an empty cookie jar.</summary>
    public Visitor Visit() => new(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>Somebody who has signed in through the form.</summary>
    public async Task<Visitor> SignInAsync(string userName)
    {
        var visitor = Visit();
        var answer = await visitor.SignInAsync(userName);
        answer.Location.ShouldBe("/");
        return visitor;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await host.DisposeAsync();
        await Store.DisposeAsync();
    }

    private sealed class OfficeHost(TestStore store, IEnumerable<(string Key, string Value)> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder
                .UseEnvironment(Environments.Production)
                .UseSetting("ConnectionStrings:Reports", store.Database.ConnectionString)
                .ConfigureTestServices(services => services
                    .HashQuickly()
                    .AddSingleton<TimeProvider>(store.Clock)
                    .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>());
        }
    }
}
