using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Notifications;

/// <summary>A back office that has a mail server.</summary>
public sealed class MailOfficeFixture : OfficeFixture
{
    public SmtpListener Server { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{Server.Port}"), ("Smtp:Sender", "xxgk@ceshi.gov.cn")];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }
}
