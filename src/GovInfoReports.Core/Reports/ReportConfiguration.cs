using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Years;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Reports;

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("reports", table =>
        {
            table.HasCheckConstraint("ck_reports_t2", "cardinality(t2) = 9");
            table.HasCheckConstraint("ck_reports_t3", "cardinality(t3) = 175");
            table.HasCheckConstraint("ck_reports_t4", "cardinality(t4) = 15");
        });
        builder.HasKey(report => report.Id).HasName("pk_reports");
        builder.Property(report => report.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(report => report.AgencyId).HasColumnName("agency_id");
        builder.Property(report => report.Year).HasColumnName("year");
        builder.Property(report => report.Revision).HasColumnName("revision");
        builder.Property(report => report.Edition).HasColumnName("edition").HasMaxLength(10);
        builder.Property(report => report.Status).HasColumnName("status").HasConversion<string>().HasMaxLength(20);
        builder.Property(report => report.Version).HasColumnName("version").IsConcurrencyToken();
        builder.Property(report => report.CarriedOverFrom).HasColumnName("carried_over_from");
        builder.Property(report => report.CreatedAt).HasColumnName("created_at");
        builder.Property(report => report.UpdatedAt).HasColumnName("updated_at");
        builder.Property(report => report.ApprovedHash).HasColumnName("approved_hash").HasMaxLength(64);
        builder.Property(report => report.T2).HasColumnName("t2").HasColumnType("integer[]");
        builder.Property(report => report.T3).HasColumnName("t3").HasColumnType("integer[]");
        builder.Property(report => report.T4).HasColumnName("t4").HasColumnType("integer[]");
        builder.Property(report => report.Fee).HasColumnName("fee").HasColumnType("numeric(18,6)");
        builder.Property(report => report.Texts).HasColumnName("texts").HasColumnType("jsonb").HasConversion(
            texts => JsonSerializer.Serialize(texts, Json),
            json => JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(json, Json)!.WithComparers(StringComparer.Ordinal),
            new ValueComparer<ImmutableSortedDictionary<string, string>>(
                (left, right) => left!.SequenceEqual(right!), texts => texts.Count, texts => texts));
        builder.Ignore(report => report.Content);
        builder.HasOne(report => report.Agency).WithMany().HasForeignKey(report => report.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_reports_agency");
        builder.HasOne<ReportingYear>().WithMany().HasForeignKey(report => report.Year)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_reports_year");
        builder.HasOne<Publication>().WithMany().HasForeignKey(report => report.CarriedOverFrom)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_reports_carried_over_from");
        builder.HasIndex(report => report.CarriedOverFrom).HasDatabaseName("ix_reports_carried_over_from");
        builder.HasIndex(report => new { report.AgencyId, report.Year, report.Revision }).IsUnique().HasDatabaseName("ux_reports_agency_year_revision");
        builder.HasIndex(report => new { report.AgencyId, report.Year }, "live").IsUnique()
            .HasFilter("status <> 'Published'").HasDatabaseName("ux_reports_live");
        builder.HasIndex(report => new { report.Year, report.UpdatedAt }).HasDatabaseName("ix_reports_year_updated_at");
    }
}
