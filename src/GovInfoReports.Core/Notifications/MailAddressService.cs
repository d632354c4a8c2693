using System.Net.Mail;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Audit;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Notifications;

/// <summary>通知邮箱: where a person wants notifications as mail.</summary>
public sealed class MailAddressService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    private const int Longest = 254;

    /// <summary>The actor's address; null for none.</summary>
    public async Task<string?> FindAsync(Actor actor, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Accounts.Where(account => account.Id == actor.AccountId).Select(account => account.Email).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Sets the actor's own address, or takes it away.</summary>
    /// <param name="address">Null or blank for no mail.</param>
    /// <exception cref="RefusedException">It is no address.</exception>
    public async Task SaveAsync(Actor actor, string? address, CancellationToken cancellation)
    {
        var wanted = string.IsNullOrWhiteSpace(address) ? null : address.Trim();
        if (wanted is not null && (wanted.Length > Longest || !MailAddress.TryCreate(wanted, out var parsed) || parsed.Address != wanted))
        {
            throw new RefusedException($"“{wanted}”不是邮箱地址；请写成 name@example.gov.cn 的样子，不接收邮件时留空。");
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        var account = await db.Accounts.SingleAsync(candidate => candidate.Id == actor.AccountId, cancellation);
        if (account.Email == wanted)
        {
            return;
        }

        // Not through Identity, which would end the person's sessions.
        (account.Email, account.NormalizedEmail, account.EmailConfirmed) = (wanted, wanted?.ToUpperInvariant(), false);
        db.Audit(actor, AuditAction.MailAddressChanged, account.UserName!, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
    }
}
