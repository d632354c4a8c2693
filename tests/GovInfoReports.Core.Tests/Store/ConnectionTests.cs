using GovInfoReports.Core.Store;
using GovInfoReports.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovInfoReports.Core.Tests.Store;

public sealed class ConnectionTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async ValueTask InitializeAsync() => database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Nothing_is_compiled_to_be_run_once_and_what_the_operator_set_stays()
    {
        var connection = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Options = "-c work_mem=5MB" };
        await using var services = new ServiceCollection().AddReports(connection.ConnectionString).BuildServiceProvider();
        await using var db = await services.GetRequiredService<IDbContextFactory<ReportsDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

        var settings = await db.Database.SqlQuery<string>($"SELECT current_setting('jit') || ' ' || current_setting('work_mem') AS \"Value\"")
            .SingleAsync(TestContext.Current.CancellationToken);

        settings.ShouldBe("off 5MB");
    }
}
