using System.Runtime.CompilerServices;

namespace GovInfoReports.Core.Publications;

/// <summary>The newest revisions of a year's reports by agency code, read one at a time.</summary>
public sealed class YearPublications(PublicationQueries publications)
{
    /// <summary>What <see cref="ReadAsync"/> will read.</summary>
    public async Task<IReadOnlyList<PublicationLine>> ListAsync(int year, CancellationToken cancellation)
    {
        var lines = await publications.SearchAsync(null, year, int.MaxValue, cancellation);
        return [.. lines.OrderBy(line => line.AgencyCode, StringComparer.Ordinal)];
    }

    public async IAsyncEnumerable<Publication> ReadAsync(IEnumerable<PublicationLine> lines, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var line in lines)
        {
            // Publications are never deleted.
            yield return (await publications.FindAsync(line.Year, line.AgencyCode, line.Revision, cancellation))!;
        }
    }
}
