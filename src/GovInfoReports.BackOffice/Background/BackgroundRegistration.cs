using System.Net.Mail;
using GovInfoReports.Core.Notifications;

namespace GovInfoReports.BackOffice.Background;

internal static class BackgroundRegistration
{
    /// <summary>Everything the host does without being asked. Two hosts over one database may both do it.</summary>
    public static void AddBackgroundWork(this WebApplicationBuilder builder)
    {
        builder.Services.AddHostedService<CountWork>();
        builder.Services.AddHostedService<PublicationWork>();
        if (ReadSmtp(builder.Configuration) is { } smtp)
        {
            builder.Services.AddSingleton(smtp);
            builder.Services.AddHostedService<MailWork>();
        }
    }

    /// <summary>The mail server; null where none is configured, and then no mail is sent.</summary>
    /// <exception cref="InvalidOperationException">It is configured by halves.</exception>
    private static SmtpSettings? ReadSmtp(ConfigurationManager configuration)
    {
        if (configuration["Smtp:Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        var sender = configuration["Smtp:Sender"];
        return MailAddress.TryCreate(sender, out _)
            ? new SmtpSettings(
                host,
                configuration.GetValue("Smtp:Port", 25),
                sender,
                configuration["Smtp:UserName"] is { Length: > 0 } name ? name : null,
                configuration["Smtp:Password"],
                configuration.GetValue("Smtp:StartTls", false),
                configuration["Smtp:OfficeAddress"] is { Length: > 0 } office ? new Uri(office) : null)
            : throw new InvalidOperationException("A mail server is configured without a sender: set Smtp__Sender to the address mails come from.");
    }
}
