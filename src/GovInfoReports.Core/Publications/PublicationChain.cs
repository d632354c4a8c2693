using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Search;
using GovInfoReports.Core.Store;
using GovInfoReports.Templates.Content;
using Microsoft.EntityFrameworkCore;

namespace GovInfoReports.Core.Publications;

/// <summary>The chain of publications: each hash covers everything a publication says and the hash before it.</summary>
public static class PublicationChain
{
    // Taken by every transaction that publishes, so that sequence numbers have no gaps and no two share a predecessor.
    private const long Lock = 0x474F56_50554231;

    /// <summary>The hash a publication must carry.</summary>
    public static string HashOf(Publication publication)
    {
        string[] parts =
        [
            publication.PreviousHash,
            publication.Sequence.ToString(CultureInfo.InvariantCulture),
            publication.AgencyCode,
            publication.AgencyName,
            publication.Year.ToString(CultureInfo.InvariantCulture),
            publication.Revision.ToString(CultureInfo.InvariantCulture),
            publication.Title,
            publication.PublishedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            publication.Note ?? string.Empty,
            publication.Content,
        ];

        // A length before each part keeps two different publications from giving the same bytes.
        var text = string.Concat(parts.Select(part => $"{part.Length.ToString(CultureInfo.InvariantCulture)}:{part}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Adds the next publication to the open transaction, shows it to searches and sums, and announces it.</summary>
    internal static async Task<Publication> AppendAsync(ReportsDbContext db, Report report, string? note, DateTimeOffset at, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", cancellation);
        var last = await db.Publications.OrderByDescending(publication => publication.Sequence)
            .Select(publication => new { publication.Sequence, publication.Hash }).FirstOrDefaultAsync(cancellation);
        var filled = report.ToFilledReport();

        // A correction stands at the address of what it corrects, whatever the agency's code is by then.
        var code = await db.Publications.Where(publication => publication.AgencyId == report.AgencyId && publication.Year == report.Year)
            .OrderBy(publication => publication.Revision).Select(publication => publication.AgencyCode).FirstOrDefaultAsync(cancellation) ?? report.Agency.Code;

        // PostgreSQL keeps microseconds; what is hashed must be what is read back.
        var stored = new DateTimeOffset(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var publication = Create(report, code, filled, note, stored, (last?.Sequence ?? 0) + 1, last?.Hash ?? string.Empty, string.Empty);
        publication = Create(report, code, filled, note, stored, publication.Sequence, publication.PreviousHash, HashOf(publication));
        db.Add(publication);
        await db.ShowAsync(publication, filled, cancellation);
        await PublicationAnnouncements.AnnounceAsync(db, publication, cancellation);
        return publication;
    }

    private static Publication Create(
        Report report, string agencyCode, FilledReport filled, string? note, DateTimeOffset at, long sequence, string previousHash, string hash) => new()
        {
            Id = report.Id,
            Sequence = sequence,
            ReportId = report.Id,
            AgencyId = report.AgencyId,
            AgencyCode = agencyCode,
            AgencyName = report.Agency.Name,
            Year = report.Year,
            Revision = report.Revision,
            Title = filled.Title,
            Content = Encoding.UTF8.GetString(ReportJson.Write(filled)),
            Note = note,
            PublishedAt = at,
            PreviousHash = previousHash,
            Hash = hash,
        };
}
