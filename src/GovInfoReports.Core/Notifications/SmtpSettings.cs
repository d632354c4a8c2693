namespace GovInfoReports.Core.Notifications;

/// <summary>The mail server of an installation. An installation without one sends no mail.</summary>
/// <param name="Sender">Address the mails come from.</param>
/// <param name="UserName">Null where the server asks for none.</param>
/// <param name="StartTls">Whether the connection is encrypted (STARTTLS).</param>
/// <param name="OfficeAddress">Address of the back office, for the link in the mails; null for none.</param>
public sealed record SmtpSettings(string Host, int Port, string Sender, string? UserName, string? Password, bool StartTls, Uri? OfficeAddress);
