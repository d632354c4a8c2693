using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Reports;

/// <summary>Reads reports as far as the actor may see them.</summary>
public sealed class ReportQueries(IDbContextFactory<ReportsDbContext> database)
{
    /// <summary>A report with its agency.</summary>
    /// <exception cref="NotFoundException">No such report for this actor.</exception>
    public async Task<Report> GetAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        return await visible.AsNoTracking().Include(report => report.Agency).SingleOrDefaultAsync(report => report.Id == id, cancellation)
            ?? throw NotFoundException.Report();
    }

    /// <summary>The latest revision of each report the actor may see, newest year first, then by agency.</summary>
    public async Task<IReadOnlyList<ReportLine>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        return await visible.AsNoTracking().Latest(db)
            .OrderByDescending(report => report.Year).ThenBy(report => report.Agency.Name)
            .Select(report => new ReportLine(report, report.Agency.Name, ReportsDbContext.DueOn(report.AgencyId, report.Year)))
            .ToListAsync(cancellation);
    }

    /// <summary>All revisions of an agency's report for a year, newest first.</summary>
    public async Task<IReadOnlyList<Report>> RevisionsAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var visible = await db.VisibleReportsAsync(actor, cancellation);
        var one = await visible.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, cancellation) ?? throw NotFoundException.Report();
        return await visible.AsNoTracking().Where(report => report.AgencyId == one.AgencyId && report.Year == one.Year)
            .OrderByDescending(report => report.Revision).ToListAsync(cancellation);
    }

    /// <summary>Years open for filing for which the actor's agency has no report yet, with the due date.</summary>
    public async Task<IReadOnlyList<OpenYear>> YearsToOpenAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (!actor.Drafts || actor.AgencyId is not { } agency)
        {
            return [];
        }

        return await db.ReportingYears
            .Where(year => db.Agencies.Any(own => own.Id == agency && ReportsDbContext.Files(own.Files, own.MergedOn, year.Year)))
            .Where(year => !db.Reports.Any(report => report.AgencyId == agency && report.Year == year.Year))
            .OrderByDescending(year => year.Year)
            .Select(year => new OpenYear(year.Year, ReportsDbContext.DueOn(agency, year.Year)))
            .ToListAsync(cancellation);
    }

    /// <summary>流转记录, oldest first.</summary>
    public async Task<IReadOnlyList<ReportEvent>> EventsAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        return await db.ReportEvents.AsNoTracking().Where(entry => entry.ReportId == id).OrderBy(entry => entry.At).ToListAsync(cancellation);
    }

    /// <summary>修改记录, newest first.</summary>
    /// <param name="most">At most so many rows.</param>
    public async Task<IReadOnlyList<ReportEdit>> EditsAsync(Actor actor, Guid id, int most, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.EnsureVisibleAsync(actor, id, cancellation);
        return await db.ReportEdits.AsNoTracking().Where(edit => edit.ReportId == id)
            .OrderByDescending(edit => edit.Version).ThenBy(edit => edit.Field).Take(most).ToListAsync(cancellation);
    }
}

/// <summary>A line of 我的报告 or of the office's queue.</summary>
public sealed record ReportLine(Report Report, string AgencyName, DateOnly DueOn);

/// <summary>A year that waits for its report.</summary>
public sealed record OpenYear(int Year, DateOnly DueOn);
