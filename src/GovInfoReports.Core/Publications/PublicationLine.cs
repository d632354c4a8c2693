using System.Linq.Expressions;

namespace GovInfoReports.Core.Publications;

/// <summary>A published report in a list.</summary>
public sealed record PublicationLine
{
    public required int Year { get; init; }

    public required string AgencyCode { get; init; }

    public required string AgencyName { get; init; }

    public required int Revision { get; init; }

    public required string Title { get; init; }

    public required string? Note { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>See <see cref="Publication.Hash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>As a query makes it, without loading the content.</summary>
    internal static Expression<Func<Publication, PublicationLine>> Projection { get; } = publication => new PublicationLine
    {
        Year = publication.Year,
        AgencyCode = publication.AgencyCode,
        AgencyName = publication.AgencyName,
        Revision = publication.Revision,
        Title = publication.Title,
        Note = publication.Note,
        PublishedAt = publication.PublishedAt,
        Hash = publication.Hash,
    };

    private static readonly Func<Publication, PublicationLine> Compiled = Projection.Compile();

    public static PublicationLine Of(Publication publication) => Compiled(publication);
}
