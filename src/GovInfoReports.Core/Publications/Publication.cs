using System.Text;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Publications;

/// <summary>
/// 发布版本: what citizens read. Never updated or deleted (a trigger refuses); each carries the hash of the one before it,
/// so that a change behind the system's back is found by <c>govinfo verify</c>.
/// </summary>
public sealed class Publication
{
    public const int NoteLength = 1000;

    public required Guid Id { get; init; }

    /// <summary>Place in the chain, from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    public required Guid ReportId { get; init; }

    public required Guid AgencyId { get; init; }

    public required string AgencyCode { get; init; }

    /// <summary>Name of the agency on the day of publication.</summary>
    public required string AgencyName { get; init; }

    public required int Year { get; init; }

    public required int Revision { get; init; }

    public required string Title { get; init; }

    /// <summary>Canonical JSON (<see cref="ReportJson"/>).</summary>
    public required string Content { get; init; }

    /// <summary>Public note that says what a correction changed; null for a first publication.</summary>
    public required string? Note { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Hash of the publication before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256, lower-case hexadecimal; see <see cref="PublicationChain"/>.</summary>
    public required string Hash { get; init; }

    public FilledReport ToReport() => ReportJson.Read(Encoding.UTF8.GetBytes(Content));
}

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("publications");
        builder.HasKey(publication => publication.Id).HasName("pk_publications");
        builder.Property(publication => publication.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(publication => publication.Sequence).HasColumnName("sequence");
        builder.Property(publication => publication.ReportId).HasColumnName("report_id");
        builder.Property(publication => publication.AgencyId).HasColumnName("agency_id");
        builder.Property(publication => publication.AgencyCode).HasColumnName("agency_code").HasMaxLength(Agencies.Agency.CodeLength);
        builder.Property(publication => publication.AgencyName).HasColumnName("agency_name").HasMaxLength(Agencies.Agency.NameLength);
        builder.Property(publication => publication.Year).HasColumnName("year");
        builder.Property(publication => publication.Revision).HasColumnName("revision");
        builder.Property(publication => publication.Title).HasColumnName("title");
        builder.Property(publication => publication.Content).HasColumnName("content");
        builder.Property(publication => publication.Note).HasColumnName("note").HasMaxLength(Publication.NoteLength);
        builder.Property(publication => publication.PublishedAt).HasColumnName("published_at");
        builder.Property(publication => publication.PreviousHash).HasColumnName("previous_hash").HasMaxLength(64);
        builder.Property(publication => publication.Hash).HasColumnName("hash").HasMaxLength(64);
        builder.HasOne<Reports.Report>().WithOne().HasForeignKey<Publication>(publication => publication.ReportId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_publications_report");
        builder.HasOne<Agencies.Agency>().WithMany().HasForeignKey(publication => publication.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_publications_agency");
        builder.HasIndex(publication => publication.Sequence).IsUnique().HasDatabaseName("ux_publications_sequence");
        builder.HasIndex(publication => publication.ReportId).IsUnique().HasDatabaseName("ux_publications_report_id");
        builder.HasIndex(publication => new { publication.Year, publication.AgencyCode, publication.Revision }).IsUnique().HasDatabaseName("ux_publications_address");
        builder.HasIndex(publication => publication.AgencyId).HasDatabaseName("ix_publications_agency_id");
    }
}
