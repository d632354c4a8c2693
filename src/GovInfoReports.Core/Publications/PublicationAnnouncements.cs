using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovInfoReports.Core.Publications;

/// <summary>
/// Tells all processes at once that a report was published or that agencies have changed, through PostgreSQL's LISTEN and NOTIFY.
/// </summary>
public sealed class PublicationAnnouncements(IDbContextFactory<ReportsDbContext> database)
{
    private const string Publications = "publications";
    private const string Agencies = "agencies";

    // A connection that died without a word is noticed after two of these.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    /// <summary>Listens until the connection fails or the call is cancelled.</summary>
    /// <param name="begin">Called once announcements arrive from now on.</param>
    /// <param name="published">Called with year and agency code, <c>2025/wuzhong-miit</c>.</param>
    /// <param name="agenciesChanged">Called when there is another agency, or one has another name, code or place.</param>
    /// <exception cref="NpgsqlException">The connection is lost or could not be made.</exception>
    public async Task ListenAsync(Action begin, Action<string> published, Action agenciesChanged, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(cancellation);
        connection.Notification += (_, announcement) =>
        {
            if (announcement.Channel == Publications)
            {
                published(announcement.Payload);
            }
            else
            {
                agenciesChanged();
            }
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Publications}; LISTEN {Agencies}", connection))
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

    /// <summary>Announces, when the open transaction commits, that agencies have changed.</summary>
    internal static Task AnnounceAgenciesAsync(ReportsDbContext db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Agencies}, '')", cancellation);

    /// <summary>Announces the publication when the open transaction commits.</summary>
    internal static Task AnnounceAsync(ReportsDbContext db, Publication publication, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Publications}, {$"{publication.Year}/{publication.AgencyCode}"})", cancellation);
}
