using GovInfoReports.Core.Store;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovInfoReports.TestSupport;

/// <summary>A database of its own for a test class, copied from a template that is migrated once per build of Core.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Password of the read-only role in tests.</summary>
    public const string PublicPassword = "public-in-tests";

    private const long Lock = 0x474F56_54455354;

    private readonly string server;

    private TestDatabase(string server, string name) => (this.server, ConnectionString) = (server, On(server, name));

    public string ConnectionString { get; }

    /// <summary>The same database as the public site sees it.</summary>
    public string PublicConnectionString => new NpgsqlConnectionStringBuilder(ConnectionString)
    {
        Username = DatabaseMigrator.PublicRole,
        Password = PublicPassword,
    }.ConnectionString;

    private static string SharedServer => Environment.GetEnvironmentVariable("ConnectionStrings__Reports") is { Length: > 0 } server
        ? server
        : throw new InvalidOperationException("Tests need a PostgreSQL server: run ./dev test, or set ConnectionStrings__Reports to a superuser's connection.");

    /// <param name="migrated">False for an empty database.</param>
    /// <param name="on">A superuser's connection to a server of the test's own; null for the one all tests share.</param>
    public static async Task<TestDatabase> CreateAsync(bool migrated = true, string? on = null)
    {
        var name = $"test_{Guid.CreateVersion7():N}";

        // Without a pool, because an idle connection in it would go on holding the lock.
        var home = new NpgsqlConnectionStringBuilder(on ?? SharedServer) { Pooling = false }.ConnectionString;
        await using var connection = new NpgsqlConnection(home);
        await connection.OpenAsync();
        if (!migrated)
        {
            await ExecuteAsync(connection, $"CREATE DATABASE {name} TEMPLATE template0");
            return new TestDatabase(home, name);
        }

        // The lock also keeps two copies from being taken at once, which PostgreSQL refuses.
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({Lock})");
        var template = await EnsureTemplateAsync(connection, home);
        await ExecuteAsync(connection, $"CREATE DATABASE {name} TEMPLATE {template}");
        return new TestDatabase(home, name);
    }

    public async Task<T> QueryAsync<T>(string sql, params object[] parameters)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(ConnectionString).Database} WITH (FORCE)");
    }

    private static async Task<string> EnsureTemplateAsync(NpgsqlConnection connection, string server)
    {
        var template = $"template_{typeof(DatabaseMigrator).Module.ModuleVersionId:N}";
        await using var exists = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = template } } };
        if ((long)(await exists.ExecuteScalarAsync())! > 0)
        {
            return template;
        }

        await ExecuteAsync(connection, $"CREATE DATABASE {template}_new TEMPLATE template0");
        await using (var services = new ServiceCollection().AddReports(On(server, $"{template}_new")).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(PublicPassword, (_, _) => Task.CompletedTask, CancellationToken.None);
        }

        await ExecuteAsync(connection, $"ALTER DATABASE {template}_new RENAME TO {template}");
        return template;
    }

    private static string On(string server, string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        // On a busy machine a class may wait long for the others' copies to be made.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
