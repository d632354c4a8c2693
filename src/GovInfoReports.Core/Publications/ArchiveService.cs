using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>历史报告入库: takes over reports published before this system, with the figures and texts they carried, errors included.</summary>
public sealed class ArchiveService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Stores the report as the agency's published revision 1 of its year.</summary>
    /// <exception cref="NotFoundException">No agency with this code, or the actor is not the operator.</exception>
    /// <exception cref="RefusedException">The year is not open, or the agency already has a report for it.</exception>
    public async Task<Guid> TakeOverAsync(Actor actor, string agencyCode, FilledReport filled, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var agency = actor.Role == AccountRole.Administrator ? await db.Agencies.GetAsync(agencyCode, cancellation) : throw NotFoundException.Agency(agencyCode);
        if (!await db.ReportingYears.AnyAsync(year => year.Year == filled.Year, cancellation))
        {
            throw new RefusedException($"{filled.Year} 年度还没有开放，请先设置报告年度。");
        }

        if (await db.Reports.AnyAsync(report => report.AgencyId == agency.Id && report.Year == filled.Year, cancellation))
        {
            throw new RefusedException($"{agency.Name} {filled.Year} 年度已有报告，不能重复入库。");
        }

        var at = clock.GetUtcNow();
        var report = Report.Begin(agency.Id, filled.Year, 1, BoundText.Keep(filled.Content), at);
        report.MoveTo(ReportStatus.Published, at);
        db.Add(report);
        db.Add(new ReportEvent
        {
            Id = Guid.CreateVersion7(at),
            ReportId = report.Id,
            Action = ReportAction.TakeOver,
            From = null,
            To = ReportStatus.Published,
            Comment = null,
            ActorId = actor.AccountId,
            ActorName = actor.Name,
            At = at,
        });
        await db.Entry(report).Reference(entry => entry.Agency).LoadAsync(cancellation);
        await PublicationChain.AppendAsync(db, report, note: null, at, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return report.Id;
    }
}
