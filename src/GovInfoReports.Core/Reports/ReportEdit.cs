using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Reports;

/// <summary>修改记录: one accepted edit of a field. Rows are only ever added.</summary>
public sealed class ReportEdit
{
    public const int FieldLength = 40;

    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    /// <summary>Made by the browser; a repeated one is not applied again.</summary>
    public required Guid OperationId { get; init; }

    public required string Field { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required Guid EditorId { get; init; }

    public required string EditorName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The report's version after this edit.</summary>
    public required int Version { get; init; }
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
