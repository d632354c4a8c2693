using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Store;

namespace GovInfoReports.Core.Notifications;

internal static class NotificationWrites
{
    /// <summary>Tells everybody at the report's agency, in the open unit of work, so that it is saved with what it tells of.</summary>
    public static void Notify(
        this ReportsDbContext db, Report report, NotificationKind kind, string subject, string? text, Actor sender, DateTimeOffset at) =>
        db.Add(Create(report.AgencyId, null, kind, subject, text, report.Id, report.Year, sender.Name, at));

    /// <summary>Tells one person about a report.</summary>
    public static void NotifyPerson(
        this ReportsDbContext db, Guid accountId, Report report, NotificationKind kind, string subject, string? text, Actor sender, DateTimeOffset at) =>
        db.Add(Create(null, accountId, kind, subject, text, report.Id, report.Year, sender.Name, at));

    /// <summary>Asks an agency for its report, whether begun or not.</summary>
    public static void Remind(
        this ReportsDbContext db, Guid agencyId, Guid? reportId, int year, string subject, string text, Actor sender, DateTimeOffset at) =>
        db.Add(Create(agencyId, null, NotificationKind.Reminder, subject, text, reportId, year, sender.Name, at));

    private static Notification Create(
        Guid? agencyId, Guid? accountId, NotificationKind kind, string subject, string? text, Guid? reportId, int year, string sender, DateTimeOffset at) => new()
        {
            Id = Guid.CreateVersion7(at),
            AgencyId = agencyId,
            AccountId = accountId,
            Kind = kind,
            Subject = subject.Length > Notification.SubjectLength ? subject[..Notification.SubjectLength] : subject,
            Text = text ?? string.Empty,
            ReportId = reportId,
            Year = year,
            SenderName = sender,
            CreatedAt = at,
            MailDueAt = at,
        };
}
