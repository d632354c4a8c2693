using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Board;

/// <summary>催报: the office asks agencies for reports that are due. Each call is one transaction.</summary>
public sealed class ReminderService(IDbContextFactory<ReportsDbContext> database, BoardQueries board, TimeProvider clock)
{
    /// <summary>Reminds one agency that has not handed in its report.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer, or the agency is not on the board.</exception>
    /// <exception cref="RefusedException">The office has the report already.</exception>
    public async Task RemindAsync(Actor actor, int year, Guid agencyId, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var lines = (await board.FindAsync(db, actor, year, 0, cancellation))!.Lines;
        var line = lines.FirstOrDefault(line => line.AgencyId == agencyId) ?? throw new NotFoundException("没有找到这个单位。");
        if (!line.CanRemind)
        {
            throw new RefusedException($"{line.AgencyName}已经报送 {year} 年度报告，不必催报。");
        }

        Add(db, actor, year, line);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Reminds all agencies that are overdue or have not begun, except those reminded today.</summary>
    /// <exception cref="NotFoundException">The actor is no reviewer, or the year is not open.</exception>
    public async Task<RemindersSent> RemindAllAsync(Actor actor, int year, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var today = clock.ChinaToday();
        var lines = (await board.FindAsync(db, actor, year, 0, cancellation))!.ToRemind
            .ToLookup(line => line.RemindedAt?.ToChinaDate() == today);
        foreach (var line in lines[false])
        {
            Add(db, actor, year, line);
        }

        await db.SaveChangesAsync(cancellation);
        return new RemindersSent(lines[false].Count(), lines[true].Count());
    }

    private void Add(ReportsDbContext db, Actor actor, int year, BoardLine line)
    {
        var subject = line.Deadline == DeadlineState.Overdue ? $"{year} 年度报告已逾期 {line.DaysLate} 天，请尽快报送" : $"请按期报送 {year} 年度报告";
        var text = $"报送期限是 {line.DueOn:yyyy-MM-dd}，目前为“{line.Status.NameOrNotBegun()}”。";
        db.Remind(line.AgencyId, line.Status is null ? null : line.ReportId, year, subject, text, actor, clock.GetUtcNow());
    }
}

/// <summary>What became of reminding all.</summary>
/// <param name="Spared">Agencies that had been reminded today.</param>
public sealed record RemindersSent(int Sent, int Spared);
