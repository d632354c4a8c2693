using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Publications;

/// <summary>定时发布: an approved report that will be published at a time; gone once it is published, returned or called off.</summary>
public sealed class PublicationSchedule
{
    public const int FailureLength = 500;

    public required Guid ReportId { get; init; }

    public required DateTimeOffset PublishAt { get; set; }

    /// <summary>Public note, as for publishing by hand.</summary>
    public required string? Note { get; set; }

    /// <summary>Who scheduled it and will have published it.</summary>
    public required Guid ReviewerId { get; set; }

    public Account Reviewer { get; init; } = null!;

    /// <summary>When it could not be published; it is not tried again until it is scheduled anew.</summary>
    public DateTimeOffset? FailedAt { get; set; }

    /// <summary>Why, as a Chinese sentence.</summary>
    public string? Failure { get; set; }
}

internal sealed class PublicationScheduleConfiguration : IEntityTypeConfiguration<PublicationSchedule>
{
    public void Configure(EntityTypeBuilder<PublicationSchedule> builder)
    {
        builder.ToTable("publication_schedules");
        builder.HasKey(schedule => schedule.ReportId).HasName("pk_publication_schedules");
        builder.Property(schedule => schedule.ReportId).HasColumnName("report_id").ValueGeneratedNever();
        builder.Property(schedule => schedule.PublishAt).HasColumnName("publish_at");
        builder.Property(schedule => schedule.Note).HasColumnName("note").HasMaxLength(Publication.NoteLength);
        builder.Property(schedule => schedule.ReviewerId).HasColumnName("reviewer_id");
        builder.Property(schedule => schedule.FailedAt).HasColumnName("failed_at");
        builder.Property(schedule => schedule.Failure).HasColumnName("failure").HasMaxLength(PublicationSchedule.FailureLength);
        builder.HasOne<Report>().WithOne().HasForeignKey<PublicationSchedule>(schedule => schedule.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_publication_schedules_report");
        builder.HasOne(schedule => schedule.Reviewer).WithMany().HasForeignKey(schedule => schedule.ReviewerId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_publication_schedules_reviewer");
        builder.HasIndex(schedule => schedule.ReviewerId).HasDatabaseName("ix_publication_schedules_reviewer_id");
        builder.HasIndex(schedule => schedule.PublishAt).HasDatabaseName("ix_publication_schedules_publish_at");
    }
}
