using System.Net;
using System.Net.Mail;
using System.Text;

namespace GovInfoReports.Core.Notifications;

/// <summary>A notification as a mail.</summary>
internal static class NotificationMail
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <exception cref="SmtpException">The server does not take it, or not within half a minute.</exception>
    public static async Task SendAsync(SmtpSettings settings, Notification notification, IEnumerable<string> recipients, CancellationToken cancellation)
    {
        using var mail = Write(settings, notification);
        foreach (var recipient in recipients)
        {
            mail.To.Add(recipient);
        }

        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (settings.UserName is not null)
        {
            client.Credentials = new NetworkCredential(settings.UserName, settings.Password);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Longest);
        try
        {
            await client.SendMailAsync(mail, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SmtpException(SmtpStatusCode.GeneralFailure, $"The server {settings.Host} did not answer within {Longest.TotalSeconds} seconds.");
        }
    }

    private static MailMessage Write(SmtpSettings settings, Notification notification)
    {
        var body = new StringBuilder();
        if (notification.Text.Length > 0)
        {
            body.AppendLine(notification.Text).AppendLine();
        }

        body.AppendLine($"{notification.SenderName}，{notification.CreatedAt.ToChinaTime():yyyy-MM-dd HH:mm}");
        body.AppendLine(settings.OfficeAddress is { } office ? $"请登录查看：{new Uri(office, "notifications")}" : "请登录政府信息公开年度报告系统查看。");
        return new MailMessage
        {
            From = new MailAddress(settings.Sender, "政府信息公开年度报告", Encoding.UTF8),
            Subject = $"[{notification.Kind.Name()}] {notification.Subject.ReplaceLineEndings(" ")}",
            SubjectEncoding = Encoding.UTF8,
            Body = body.ToString(),
            BodyEncoding = Encoding.UTF8,
        };
    }
}
