using GovInfoReports.Core.Notifications;

namespace GovInfoReports.BackOffice.Background;

/// <summary>Sends notifications as mail.</summary>
internal sealed class MailWork(MailService mails, SmtpSettings settings, ILogger<MailWork> log) : PeriodicWork(TimeSpan.FromSeconds(15), log)
{
    protected override Task WorkAsync(CancellationToken cancellation) => mails.SendDueAsync(settings, cancellation);
}
