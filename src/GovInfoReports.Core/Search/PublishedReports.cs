using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Search;

/// <summary>Keeps <see cref="PublishedReport"/> and <see cref="PublishedText"/> in step with the publications.</summary>
internal static class PublishedReports
{
    /// <summary>Puts the publication in the place of the revision before it, within the open unit of work.</summary>
    public static async Task ShowAsync(this ReportsDbContext db, Publication publication, FilledReport report, CancellationToken cancellation)
    {
        var (agency, year) = (publication.AgencyId, publication.Year);
        var figures = await db.PublishedReports.FindAsync([agency, year], cancellation) ?? db.Add(new PublishedReport { AgencyId = agency, Year = year }).Entity;
        var text = await db.PublishedTexts.FindAsync([agency, year], cancellation) ?? db.Add(new PublishedText { AgencyId = agency, Year = year }).Entity;
        figures.Show(publication, report);
        text.Show(publication, report);
    }

    /// <summary>Makes the rows that are missing, as after an upgrade.</summary>
    /// <param name="tellAsync">See <see cref="DatabaseMigrator.MigrateAsync"/>.</param>
    public static async Task ShowMissingAsync(this ReportsDbContext db, Func<int, int, Task> tellAsync, CancellationToken cancellation)
    {
        var missing = await db.Publications.AsNoTracking().Latest(db)
            .Where(publication => !db.PublishedReports.Any(shown => shown.PublicationId == publication.Id) || !db.PublishedTexts.Any(shown => shown.PublicationId == publication.Id))
            .Select(publication => publication.Id).ToListAsync(cancellation);
        foreach (var (done, id) in missing.Index())
        {
            var publication = await db.Publications.AsNoTracking().SingleAsync(candidate => candidate.Id == id, cancellation);
            await db.ShowAsync(publication, publication.ToReport(), cancellation);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
            await tellAsync(done + 1, missing.Count);
        }
    }
}
