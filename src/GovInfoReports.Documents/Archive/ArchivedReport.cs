using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Archive;

/// <summary>A published report as an archive holds it.</summary>
/// <param name="PublishedAt">Written with its offset, so it should be the local time of the publisher.</param>
public sealed record ArchivedReport(string AgencyCode, FilledReport Report, DateTimeOffset PublishedAt);
