using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Presence;

/// <summary>Who else is in a draft now.</summary>
public sealed class PresenceService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Somebody not heard of for longer has left; the page reports itself every four seconds.</summary>
    public static readonly TimeSpan Absence = TimeSpan.FromSeconds(12);

    /// <summary>Notes where the actor is and tells who else is there, by name.</summary>
    /// <param name="field">The field the actor is in; what is no field counts as none.</param>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<IReadOnlyList<OtherDrafter>> MeetAsync(Actor actor, Guid id, string? field, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var edition = await visible.Where(report => report.Id == id).Select(report => report.Edition).SingleOrDefaultAsync(cancellation) ?? throw NotFoundException.Report();
        var (now, place) = (clock.GetUtcNow(), field is not null && ReportEditions.Get(edition).Fields.Contains(new FieldKey(field)) ? field : null);
        if (actor.Drafts)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO report_presences (report_id, account_id, name, field, seen_at) VALUES ({id}, {actor.AccountId}, {actor.Name}, {place}, {now})
                ON CONFLICT (report_id, account_id) DO UPDATE SET name = EXCLUDED.name, field = EXCLUDED.field, seen_at = EXCLUDED.seen_at
                """,
                cancellation);
        }

        return await db.Presences.Where(presence => presence.ReportId == id && presence.AccountId != actor.AccountId && presence.SeenAt > now - Absence)
            .OrderBy(presence => presence.Name).Select(presence => new OtherDrafter(presence.Name, presence.Field)).ToListAsync(cancellation);
    }
}

/// <summary>Another person in the same draft.</summary>
/// <param name="Field">The field they are in, or null.</param>
public sealed record OtherDrafter(string Name, string? Field);
