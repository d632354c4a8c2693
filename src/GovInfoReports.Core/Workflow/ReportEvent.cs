using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Workflow;

/// <summary>流转记录: one change of status, with who, when and why. Rows are only ever added.</summary>
public sealed class ReportEvent
{
    public const int CommentLength = 2000;

    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required ReportAction Action { get; init; }

    public required ReportStatus? From { get; init; }

    public required ReportStatus To { get; init; }

    public required string? Comment { get; init; }

    /// <summary>退回原因; empty for every other action.</summary>
    public IReadOnlyList<ReturnReason> Reasons { get; init; } = [];

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ReportEventConfiguration : IEntityTypeConfiguration<ReportEvent>
{
    public void Configure(EntityTypeBuilder<ReportEvent> builder)
    {
        builder.ToTable("report_events");
        builder.HasKey(entry => entry.Id).HasName("pk_report_events");
        builder.Property(entry => entry.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(entry => entry.ReportId).HasColumnName("report_id");
        builder.Property(entry => entry.Action).HasColumnName("action").HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.From).HasColumnName("from_status").HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.To).HasColumnName("to_status").HasConversion<string>().HasMaxLength(20);
        builder.Property(entry => entry.Comment).HasColumnName("comment").HasMaxLength(ReportEvent.CommentLength);
        builder.PrimitiveCollection(entry => entry.Reasons).HasColumnName("reasons").ElementType(reason => reason.HasConversion<string>().HasMaxLength(30));
        builder.Property(entry => entry.ActorId).HasColumnName("actor_id");
        builder.Property(entry => entry.ActorName).HasColumnName("actor_name").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(entry => entry.At).HasColumnName("at");
        builder.HasOne<Report>().WithMany().HasForeignKey(entry => entry.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_report_events_report");
        builder.HasIndex(entry => entry.ReportId).HasDatabaseName("ix_report_events_report_id");
    }
}
