using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Notifications;

/// <summary>
/// 通知: something an agency, or one person, should know. What goes to an agency is read once for all who work there; it says who read it.
/// The columns about mail are its outbox.
/// </summary>
public sealed class Notification
{
    public const int SubjectLength = 200;
    public const int TextLength = 4000;
    public const int FailureLength = 500;

    public required Guid Id { get; init; }

    /// <summary>The agency whose drafters and leads are told; null where one person is.</summary>
    public required Guid? AgencyId { get; init; }

    public required Guid? AccountId { get; init; }

    public required NotificationKind Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>The report it is about; null where there is none yet.</summary>
    public required Guid? ReportId { get; init; }

    /// <summary>Report year it is about.</summary>
    public required int Year { get; init; }

    public required string SenderName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReadAt { get; private set; }

    public string? ReadBy { get; private set; }

    /// <summary>When the mail is to be tried next; null once it is sent, given up, or nobody has an address.</summary>
    public required DateTimeOffset? MailDueAt { get; set; }

    public int MailAttempts { get; set; }

    public DateTimeOffset? MailedAt { get; set; }

    public string? MailFailure { get; set; }
}

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("notifications", table => table.HasCheckConstraint("ck_notifications_recipient", "(agency_id IS NULL) <> (account_id IS NULL)"));
        builder.HasKey(entry => entry.Id).HasName("pk_notifications");
        builder.Property(entry => entry.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(entry => entry.AgencyId).HasColumnName("agency_id");
        builder.Property(entry => entry.AccountId).HasColumnName("account_id");
        builder.Property(entry => entry.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(30);
        builder.Property(entry => entry.Subject).HasColumnName("subject").HasMaxLength(Notification.SubjectLength);
        builder.Property(entry => entry.Text).HasColumnName("text").HasMaxLength(Notification.TextLength);
        builder.Property(entry => entry.ReportId).HasColumnName("report_id");
        builder.Property(entry => entry.Year).HasColumnName("year");
        builder.Property(entry => entry.SenderName).HasColumnName("sender_name").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(entry => entry.CreatedAt).HasColumnName("created_at");
        builder.Property(entry => entry.ReadAt).HasColumnName("read_at");
        builder.Property(entry => entry.ReadBy).HasColumnName("read_by").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(entry => entry.MailDueAt).HasColumnName("mail_due_at");
        builder.Property(entry => entry.MailAttempts).HasColumnName("mail_attempts");
        builder.Property(entry => entry.MailedAt).HasColumnName("mailed_at");
        builder.Property(entry => entry.MailFailure).HasColumnName("mail_failure").HasMaxLength(Notification.FailureLength);
        builder.HasOne<Agencies.Agency>().WithMany().HasForeignKey(entry => entry.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_notifications_agency");
        builder.HasOne<Accounts.Account>().WithMany().HasForeignKey(entry => entry.AccountId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_notifications_account");
        builder.HasOne<Reports.Report>().WithMany().HasForeignKey(entry => entry.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_notifications_report");
        builder.HasIndex(entry => new { entry.AgencyId, entry.CreatedAt }).HasDatabaseName("ix_notifications_agency_id");
        builder.HasIndex(entry => new { entry.AccountId, entry.CreatedAt }).HasDatabaseName("ix_notifications_account_id");
        builder.HasIndex(entry => entry.ReportId).HasDatabaseName("ix_notifications_report_id");
        builder.HasIndex(entry => entry.MailDueAt).HasFilter("mail_due_at IS NOT NULL").HasDatabaseName("ix_notifications_mail_due_at");
    }
}
