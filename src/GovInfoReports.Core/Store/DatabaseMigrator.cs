using GovInfoReports.Core.Search;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Store;

/// <summary>Brings a database up to date (<c>govinfo migrate</c>). Web hosts never do this on their own.</summary>
public sealed class DatabaseMigrator(IDbContextFactory<ReportsDbContext> database)
{
    private const long Lock = 0x474F56_4D494752;

    // What a migration changes may be large, and another migrator may be at it.
    private const int Unlimited = 0;

    /// <summary>Login role of the public site; the migrations grant it what is published and nothing else.</summary>
    public const string PublicRole = "govinfo_public";

    /// <summary>Runs what is missing, one migrator at a time.</summary>
    /// <param name="publicPassword">Password to set for <see cref="PublicRole"/>; null leaves it as it is.</param>
    /// <param name="tellAsync">Told of each published report that is made searchable anew: how many are done, and of how many.</param>
    /// <returns>The migrations run now.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(string? publicPassword, Func<int, int, Task> tellAsync, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Database.SetCommandTimeout(Unlimited);
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancellation);
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({Lock})", cancellation);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        await db.Database.MigrateAsync(cancellation);
        await db.ShowMissingAsync(tellAsync, cancellation);
        if (publicPassword is not null)
        {
            await SetPasswordAsync(connection, publicPassword, cancellation);
        }

        return pending;
    }

    private static async Task SetPasswordAsync(NpgsqlConnection connection, string password, CancellationToken cancellation)
    {
        // ALTER ROLE takes no parameters; format() quotes on the server.
        await using var quote = new NpgsqlCommand("SELECT format('ALTER ROLE %I PASSWORD %L', $1, $2)", connection)
        {
            Parameters = { new() { Value = PublicRole }, new() { Value = password } },
        };
        await ExecuteAsync(connection, (string)(await quote.ExecuteScalarAsync(cancellation))!, cancellation);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Unlimited };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
