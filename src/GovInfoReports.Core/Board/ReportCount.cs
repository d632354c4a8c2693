using GovInfoReports.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Board;

/// <summary>What the checks found at a version of a report, kept so that a board of hundreds of reports need not check them all.</summary>
public sealed class ReportCount
{
    public required Guid ReportId { get; init; }

    /// <summary>The report's version that was counted; another means that the counts are old.</summary>
    public required int Version { get; init; }

    public required int Filled { get; init; }

    /// <summary>Cells and obligatory texts of the form.</summary>
    public required int Fields { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required DateTimeOffset CountedAt { get; init; }
}

internal sealed class ReportCountConfiguration : IEntityTypeConfiguration<ReportCount>
{
    public void Configure(EntityTypeBuilder<ReportCount> builder)
    {
        builder.ToTable("report_counts");
        builder.HasKey(count => count.ReportId).HasName("pk_report_counts");
        builder.Property(count => count.ReportId).HasColumnName("report_id").ValueGeneratedNever();
        builder.Property(count => count.Version).HasColumnName("version");
        builder.Property(count => count.Filled).HasColumnName("filled");
        builder.Property(count => count.Fields).HasColumnName("fields");
        builder.Property(count => count.Errors).HasColumnName("errors");
        builder.Property(count => count.Warnings).HasColumnName("warnings");
        builder.Property(count => count.CountedAt).HasColumnName("counted_at");
        builder.HasOne<Report>().WithOne().HasForeignKey<ReportCount>(count => count.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_report_counts_report");
    }
}
