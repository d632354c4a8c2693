using System.Net.Mail;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Store;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Notifications;

/// <summary>Sends notifications as mail, after and apart from the transaction that wrote them; what a server refuses is tried again later.</summary>
public sealed class MailService(IDbContextFactory<ReportsDbContext> database, TimeProvider clock)
{
    private const int Most = 50;

    // One delay after each attempt; after the last there is no other.
    private static readonly TimeSpan[] Delays = [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    // An installation that gets a mail server does not send what has long been read.
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(3);

    /// <summary>Sends what is due. Two hosts never send the same at once; one that dies while sending leaves it to the next attempt.</summary>
    /// <returns>How many mails were sent.</returns>
    public async Task<int> SendDueAsync(SmtpSettings settings, CancellationToken cancellation)
    {
        var sent = 0;
        foreach (var id in await ClaimAsync(cancellation))
        {
            sent += await SendAsync(settings, id, cancellation) ? 1 : 0;
        }

        return sent;
    }

    // The next attempt is set before this one: PostgreSQL gives null beyond the end of the array, which ends it.
    private async Task<IReadOnlyList<Guid>> ClaimAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await db.Database.SqlQuery<Guid>(
            $"""
            UPDATE notifications SET mail_attempts = mail_attempts + 1, mail_due_at = {now} + ({Delays})[mail_attempts + 1]
            WHERE id IN (SELECT id FROM notifications WHERE mail_due_at <= {now} ORDER BY mail_due_at LIMIT {Most} FOR UPDATE SKIP LOCKED)
            RETURNING id AS "Value"
            """).ToListAsync(cancellation);
    }

    private async Task<bool> SendAsync(SmtpSettings settings, Guid id, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var notification = await db.Notifications.SingleAsync(entry => entry.Id == id, cancellation);
        var recipients = await RecipientsAsync(db, notification, cancellation);
        if (recipients.Count == 0 || notification.CreatedAt < clock.GetUtcNow() - Oldest)
        {
            notification.MailDueAt = null;
            await db.SaveChangesAsync(cancellation);
            return false;
        }

        try
        {
            await NotificationMail.SendAsync(settings, notification, recipients, cancellation);
            (notification.MailedAt, notification.MailDueAt, notification.MailFailure) = (clock.GetUtcNow(), null, null);
        }
        catch (SmtpException exception)
        {
            var message = exception.GetBaseException().Message;
            notification.MailFailure = message.Length > Notification.FailureLength ? message[..Notification.FailureLength] : message;
        }

        await db.SaveChangesAsync(cancellation);
        return notification.MailedAt is not null;
    }

    private static Task<List<string>> RecipientsAsync(ReportsDbContext db, Notification notification, CancellationToken cancellation) => db.Accounts
        .Where(account => account.Email != null && (notification.AccountId != null
            ? account.Id == notification.AccountId
            : account.AgencyId == notification.AgencyId && (account.Role == AccountRole.Drafter || account.Role == AccountRole.AgencyLead)))
        .OrderBy(account => account.UserName).Select(account => account.Email!).ToListAsync(cancellation);
}
