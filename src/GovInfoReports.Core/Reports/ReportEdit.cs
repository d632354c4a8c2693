using GovInfoReports.Core.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Reports;

/// <summary>修改记录: one accepted edit of a field. Rows are only ever added.</summary>
public sealed class ReportEdit
{
    public const int FieldLength = 40;

    /// <summary>Ascends within a batch, so that version and id give the order in which fields were changed.</summary>
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>Made by the browser; a repeated one is not applied again.</summary>
    public required Guid OperationId { get; init; }

    public required string Field { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required EditKind Kind { get; init; }

    /// <summary>See <see cref="FieldEdit.Step"/>.</summary>
    public required Guid? Step { get; init; }

    /// <summary>See <see cref="FieldEdit.Reverses"/>.</summary>
    public required Guid? Reverses { get; init; }

    public required Guid EditorId { get; init; }

    public required string EditorName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The report's version after this edit.</summary>
    public required int Version { get; init; }

    /// <param name="report">As it is after the edit.</param>
    /// <param name="before">What the field held just before, whatever the browser believed.</param>
    /// <param name="after">What it holds now, as stored.</param>
    /// <param name="place">Place in the batch.</param>
    internal static ReportEdit Of(Report report, Actor actor, FieldEdit edit, string before, string after, int place) => new()
    {
        Id = Guid.CreateVersion7(report.UpdatedAt.AddMilliseconds(place)),
        ReportId = report.Id,
        OperationId = edit.OperationId,
        Field = edit.Field,
        Before = before,
        After = after,
        Kind = edit.Kind,
        Step = edit.Step,
        Reverses = edit.Reverses,
        EditorId = actor.AccountId,
        EditorName = actor.Name,
        At = report.UpdatedAt,
        Version = report.Version,
    };
}

internal sealed class ReportEditConfiguration : IEntityTypeConfiguration<ReportEdit>
{
    public void Configure(EntityTypeBuilder<ReportEdit> builder)
    {
        builder.ToTable("report_edits");
        builder.HasKey(edit => edit.Id).HasName("pk_report_edits");
        builder.Property(edit => edit.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(edit => edit.ReportId).HasColumnName("report_id");
        builder.Property(edit => edit.OperationId).HasColumnName("operation_id");
        builder.Property(edit => edit.Field).HasColumnName("field").HasMaxLength(ReportEdit.FieldLength);
        builder.Property(edit => edit.Before).HasColumnName("before");
        builder.Property(edit => edit.After).HasColumnName("after");
        builder.Property(edit => edit.Kind).HasColumnName("kind").HasConversion<string>().HasMaxLength(20);
        builder.Property(edit => edit.Step).HasColumnName("step");
        builder.Property(edit => edit.Reverses).HasColumnName("reverses");
        builder.Property(edit => edit.EditorId).HasColumnName("editor_id");
        builder.Property(edit => edit.EditorName).HasColumnName("editor_name").HasMaxLength(Accounts.Account.NameLength);
        builder.Property(edit => edit.At).HasColumnName("at");
        builder.Property(edit => edit.Version).HasColumnName("version");
        builder.HasOne<Report>().WithMany().HasForeignKey(edit => edit.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_report_edits_report");
        builder.HasIndex(edit => new { edit.ReportId, edit.OperationId }).IsUnique().HasDatabaseName("ux_report_edits_operation");
        builder.HasIndex(edit => new { edit.ReportId, edit.Version }).HasDatabaseName("ix_report_edits_version");
    }
}
