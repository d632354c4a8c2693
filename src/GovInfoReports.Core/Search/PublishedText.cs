using GovInfoReports.Core.Publications;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovInfoReports.Core.Search;

/// <summary>
/// The newest revision of an agency's report for a year, laid out for searching. Apart from <see cref="PublishedReport"/> because a usual word stands in
/// most reports, and of rows without figures all can be looked at in milliseconds.
/// </summary>
public sealed class PublishedText
{
    private const int YearsAbove = 40;

    public required Guid AgencyId { get; init; }

    public required int Year { get; init; }

    public Guid PublicationId { get; private set; }

    public Publication Publication { get; private set; } = null!;

    /// <summary>Orders what is found: the newest years last, in a year the latest published. One number, because sorting by several takes four times as long.</summary>
    public long Place { get; private set; }

    /// <summary>Whether the body had applications to handle: T3 第一项 or 第二项 is not zero.</summary>
    public bool HasRequests { get; private set; }

    /// <summary>Title and name of the body, folded; a hit here counts more.</summary>
    public string Head { get; private set; } = string.Empty;

    /// <summary>See <see cref="SearchText.BodyOf"/>.</summary>
    public string Body { get; private set; } = string.Empty;

    public void Show(Publication publication, FilledReport report)
    {
        var figures = report.Content.Figures;
        (PublicationId, Place) = (publication.Id, ((long)publication.Year << YearsAbove) + publication.Sequence);
        HasRequests = figures["T3.N.T"] > 0 || figures["T3.C.T"] > 0;
        (Head, Body) = (SearchText.Fold($"{report.Title}{SearchText.Break}{report.Agency}"), SearchText.BodyOf(report));
    }
}

internal sealed class PublishedTextConfiguration : IEntityTypeConfiguration<PublishedText>
{
    // Signs are compared as bytes: the index is made in half the time, and the order of words means nothing to it.
    private const string AsBytes = "C";

    public void Configure(EntityTypeBuilder<PublishedText> builder)
    {
        builder.ToTable("published_texts");
        builder.HasKey(text => new { text.AgencyId, text.Year }).HasName("pk_published_texts");
        builder.Property(text => text.AgencyId).HasColumnName("agency_id");
        builder.Property(text => text.Year).HasColumnName("year");
        builder.Property(text => text.PublicationId).HasColumnName("publication_id");
        builder.Property(text => text.Place).HasColumnName("place");
        builder.Property(text => text.HasRequests).HasColumnName("has_requests");
        builder.Property(text => text.Head).HasColumnName("head").UseCollation(AsBytes);
        builder.Property(text => text.Body).HasColumnName("body").UseCollation(AsBytes);
        builder.HasOne(text => text.Publication).WithOne().HasForeignKey<PublishedText>(text => text.PublicationId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_published_texts_publication");
        builder.HasOne<Agencies.Agency>().WithMany().HasForeignKey(text => text.AgencyId)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_published_texts_agency");
        builder.HasIndex(text => text.PublicationId).IsUnique().HasDatabaseName("ux_published_texts_publication_id");
        builder.HasIndex(text => text.Place).IsUnique().HasDatabaseName("ux_published_texts_place");
    }
}
