using System.Collections.Immutable;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Checks;

/// <summary>What the store knows beside a report: the body, its published years, the names of the others, the due date.</summary>
internal static class StoredContext
{
    // Enough to tell a long series from a short one (Y-ZERO).
    private const int MostEarlierYears = 3;

    /// <param name="report">Loaded with its agency.</param>
    public static async Task<ImmutableArray<Finding>> CheckAsync(this ReportsDbContext db, PeerReports peers, Report report, DateOnly today, CancellationToken cancellation) =>
        Checker.Check(report.ToFilledReport(), await db.CheckContextAsync(peers, report, today, cancellation));

    /// <param name="report">Loaded with its agency.</param>
    public static async Task<CheckContext> CheckContextAsync(
        this ReportsDbContext db, PeerReports peers, Report report, DateOnly today, CancellationToken cancellation)
    {
        var merged = await db.MergedFiguresAsync(report.AgencyId, report.Year, cancellation);
        return new CheckContext(ProfileOf(report.Agency))
        {
            Pack = await db.RulesForAsync(report.AgencyId, cancellation) is var (rules, office) ? rules.ToPack(office) : RulePack.General,
            TakenOver = await TakenOverAsync(db, report, merged, cancellation),
            Earlier = await EarlierAsync(db, report, merged, cancellation),
            OtherAgencies = new AgencyDirectory(await db.Agencies.Where(agency => agency.Id != report.AgencyId && agency.MergedIntoId != report.AgencyId).Select(agency => agency.Name).ToListAsync(cancellation)),
            Peers = await peers.LookAsync(db, report, cancellation),
            Filing = await FilingAsync(db, report, today, cancellation),
        };
    }

    private static AgencyProfile ProfileOf(Agency agency) => new(agency.Name)
    {
        Kind = agency.Kind switch
        {
            AgencyKind.GovernmentOffice => ReportingBodyKind.GovernmentOffice,
            AgencyKind.DevelopmentZone => ReportingBodyKind.DevelopmentZone,
            _ => ReportingBodyKind.Department,
        },
    };

    private static async Task<ReportContent?> TakenOverAsync(ReportsDbContext db, Report report, IReadOnlyList<Figures> merged, CancellationToken cancellation) =>
        report.CarriedOverFrom is { } source
            ? (await db.Publications.AsNoTracking().SingleAsync(publication => publication.Id == source, cancellation)).ToReport().Content.With(merged)
            : null;

    private static async Task<ImmutableArray<FilledReport>> EarlierAsync(ReportsDbContext db, Report report, IReadOnlyList<Figures> merged, CancellationToken cancellation)
    {
        var published = await db.Publications.AsNoTracking()
            .Where(publication => publication.AgencyId == report.AgencyId && publication.Year < report.Year)
            .Latest(db).OrderByDescending(publication => publication.Year).Take(MostEarlierYears).ToListAsync(cancellation);
        return
        [
            .. published.Select(publication => publication.ToReport())
                .Select(earlier => earlier.Year == report.Year - 1 ? earlier with { Content = earlier.Content.With(merged) } : earlier),
        ];
    }

    // A correction has no due date. What was submitted in time stays in time, however long the office takes.
    private static async Task<FilingFacts?> FilingAsync(ReportsDbContext db, Report report, DateOnly today, CancellationToken cancellation)
    {
        if (report.Revision > 1)
        {
            return null;
        }

        var submitted = await db.ReportEvents.Where(entry => entry.ReportId == report.Id && entry.To == ReportStatus.Submitted)
            .OrderBy(entry => entry.At).Select(entry => (DateTimeOffset?)entry.At).FirstOrDefaultAsync(cancellation);
        var stored = await db.Reports.Where(one => one.Id == report.Id).Select(one => new
        {
            DueOn = ReportsDbContext.DueOn(one.AgencyId, one.Year),
            Others = db.Reports.Count(other => other.AgencyId == one.AgencyId && other.Year == one.Year && other.Id != one.Id && other.Status != ReportStatus.Published),
        }).SingleAsync(cancellation);

        // A missed date is a warning for the office too: it could not be mended, and an error would keep the report from ever being approved.
        return new FilingFacts(submitted?.ToChinaDate() ?? today)
        {
            DueOn = stored.DueOn,
            LiveReports = report.Status == ReportStatus.Published ? 1 : 1 + stored.Others,
            ApprovedHash = report.ApprovedHash,
        };
    }
}
