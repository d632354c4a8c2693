using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Publications;

/// <summary>Tells all processes at once that a report was published, through PostgreSQL's LISTEN and NOTIFY.</summary>
public sealed class PublicationAnnouncements(IDbContextFactory<ReportsDbContext> database)
{
    private const string Channel = "publications";

    // A connection that died without a word is noticed after two of these.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    /// <summary>Listens until the connection fails or the call is cancelled.</summary>
    /// <param name="begin">Called once announcements arrive from now on.</param>
    /// <param name="published">Called with year and agency code, <c>2025/wuzhong-miit</c>.</param>
    /// <exception cref="NpgsqlException">The connection is lost or could not be made.</exception>
    public async Task ListenAsync(Action begin, Action<string> published, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancellation);
        connection.Notification += (_, announcement) => published(announcement.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellation);
        }

        begin();
        while (true)
        {
            if (!await connection.WaitAsync(Heartbeat, cancellation))
            {
                await using var alive = new NpgsqlCommand("SELECT 1", connection);
                await alive.ExecuteNonQueryAsync(cancellation);
            }
        }
    }

    /// <summary>Announces the publication when the open transaction commits.</summary>
    internal static Task AnnounceAsync(ReportsDbContext db, Publication publication, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {$"{publication.Year}/{publication.AgencyCode}"})", cancellation);
}
