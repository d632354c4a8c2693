using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Editions;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Years;

/// <summary>Opens years for filing and keeps their deadlines.</summary>
public sealed class YearService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    /// <summary>Opens a year with the newest edition and the statutory date; a year already open stays as it is.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator.</exception>
    public async Task OpenAsync(Actor actor, int year, CancellationToken cancellation)
    {
        EnsureAdministrator(actor);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.ReportingYears.AnyAsync(opened => opened.Year == year, cancellation))
        {
            return;
        }

        db.Add(new ReportingYear { Year = year, Edition = ReportEditions.All[^1].Id, DueOn = ReportingYear.StatutoryDueDate(year) });
        db.Audit(actor, AuditAction.YearOpened, $"{year}", clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Sets an office's own date for the agencies below it.</summary>
    /// <exception cref="NotFoundException">The actor is no administrator, or the office or year is unknown.</exception>
    /// <exception cref="RefusedException">The date is later than the law allows.</exception>
    public async Task SetLocalDeadlineAsync(Actor actor, string officeCode, int year, DateOnly dueOn, CancellationToken cancellation)
    {
        EnsureAdministrator(actor);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var office = await db.Agencies.SingleOrDefaultAsync(agency => agency.Code == officeCode, cancellation);
        var opened = await db.ReportingYears.SingleOrDefaultAsync(candidate => candidate.Year == year, cancellation);
        if (office is null || opened is null)
        {
            throw new NotFoundException($"没有找到机关“{officeCode}”或 {year} 年度。");
        }

        if (dueOn > opened.DueOn)
        {
            throw new RefusedException($"本地期限不能晚于法定期限 {opened.DueOn:yyyy-MM-dd}。");
        }

        var deadline = await db.LocalDeadlines.SingleOrDefaultAsync(candidate => candidate.OfficeId == office.Id && candidate.Year == year, cancellation);
        if (deadline is null)
        {
            db.Add(new LocalDeadline { OfficeId = office.Id, Year = year, DueOn = dueOn });
        }
        else
        {
            deadline.DueOn = dueOn;
        }

        db.Audit(actor, AuditAction.YearOpened, $"{officeCode} {year} {dueOn:yyyy-MM-dd}", clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }

    private static void EnsureAdministrator(Actor actor)
    {
        if (actor.Role != AccountRole.Administrator)
        {
            throw new NotFoundException("没有找到年度管理功能。");
        }
    }
}
