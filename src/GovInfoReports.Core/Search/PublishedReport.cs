using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Search;

/// <summary>
/// The figures of the newest revision of an agency's report for a year, laid out for adding up. Follows from <see cref="Publication"/> and can be made
/// anew from it at any time; one row per agency and year.
/// </summary>
public sealed class PublishedReport
{
    public required Guid AgencyId { get; init; }

    public required int Year { get; init; }

    public Guid PublicationId { get; private set; }

    public Publication Publication { get; private set; } = null!;

    public DateTimeOffset PublishedAt { get; private set; }

    public string Edition { get; private set; } = string.Empty;

    internal int?[] T2 { get; private set; } = [];

    internal int?[] T3 { get; private set; } = [];

    internal int?[] T4 { get; private set; } = [];

    internal decimal? Fee { get; private set; }

    public void Show(Publication publication, FilledReport report)
    {
        var figures = report.Content.Figures;
        (PublicationId, PublishedAt, Edition) = (publication.Id, publication.PublishedAt, report.Edition.Id);
        (T2, T3, T4, Fee) = (FigureArrays.Counts(figures, "T2"), FigureArrays.Counts(figures, "T3"), FigureArrays.Counts(figures, "T4"), FigureArrays.Amount(figures));
    }
}

internal sealed class PublishedReportConfiguration : IEntityTypeConfiguration<PublishedReport>
{
    public void Configure(EntityTypeBuilder<PublishedReport> builder)
    {
        builder.ToTable("published_reports");
        builder.HasKey(report => new { report.AgencyId, report.Year }).HasName("pk_published_reports");
        builder.Property(report => report.AgencyId).HasColumnName("agency_id");
        builder.Property(report => report.Year).HasColumnName("year");
        builder.Property(report => report.PublicationId).HasColumnName("publication_id");
        builder.Property(report => report.PublishedAt).HasColumnName("published_at");
        builder.Property(report => report.Edition).HasColumnName("edition").HasMaxLength(10);
        builder.Property(report => report.T2).HasColumnName("t2").HasColumnType("integer[]");
        builder.Property(report => report.T3).HasColumnName("t3").HasColumnType("integer[]");
        builder.Property(report => report.T4).HasColumnName("t4").HasColumnType("integer[]");
        builder.Property(report => report.Fee).HasColumnName("fee").HasColumnType("numeric(18,6)");
        builder.HasOne(report => report.Publication).WithOne().HasForeignKey<PublishedReport>(report => report.PublicationId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_published_reports_publication");
        builder.HasOne<Agencies.Agency>().WithMany().HasForeignKey(report => report.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_published_reports_agency");
        builder.HasIndex(report => report.PublicationId).IsUnique().HasDatabaseName("ux_published_reports_publication_id");
        builder.HasIndex(report => new { report.Year, report.PublishedAt }).HasDatabaseName("ix_published_reports_year");
    }
}
