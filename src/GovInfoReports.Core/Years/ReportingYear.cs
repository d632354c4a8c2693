using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Years;

/// <summary>报告年度: the year reported on, its form and the statutory date.</summary>
public sealed class ReportingYear
{
    public required int Year { get; init; }

    /// <summary>Edition of the form, such as 2021.</summary>
    public required string Edition { get; init; }

    /// <summary>Last day for departments: 31 January of the following year (条例第四十九条).</summary>
    public required DateOnly DueOn { get; init; }

    public static DateOnly StatutoryDueDate(int year) => new(year + 1, 1, 31);
}

/// <summary>An office's own, earlier date for the agencies below it.</summary>
public sealed class LocalDeadline
{
    public required Guid OfficeId { get; init; }

    public required int Year { get; init; }

    public required DateOnly DueOn { get; set; }
}

internal sealed class ReportingYearConfiguration : IEntityTypeConfiguration<ReportingYear>
{
    public void Configure(EntityTypeBuilder<ReportingYear> builder)
    {
        builder.ToTable("reporting_years");
        builder.HasKey(year => year.Year).HasName("pk_reporting_years");
        builder.Property(year => year.Year).HasColumnName("year").ValueGeneratedNever();
        builder.Property(year => year.Edition).HasColumnName("edition").HasMaxLength(10);
        builder.Property(year => year.DueOn).HasColumnName("due_on");
    }
}

internal sealed class LocalDeadlineConfiguration : IEntityTypeConfiguration<LocalDeadline>
{
    public void Configure(EntityTypeBuilder<LocalDeadline> builder)
    {
        builder.ToTable("local_deadlines");
        builder.HasKey(deadline => new { deadline.OfficeId, deadline.Year }).HasName("pk_local_deadlines");
        builder.Property(deadline => deadline.OfficeId).HasColumnName("office_id");
        builder.Property(deadline => deadline.Year).HasColumnName("year");
        builder.Property(deadline => deadline.DueOn).HasColumnName("due_on");
        builder.HasOne<Agencies.Agency>().WithMany().HasForeignKey(deadline => deadline.OfficeId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_local_deadlines_office");
        builder.HasOne<ReportingYear>().WithMany().HasForeignKey(deadline => deadline.Year)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_local_deadlines_year");
        builder.HasIndex(deadline => deadline.Year).HasDatabaseName("ix_local_deadlines_year");
    }
}
