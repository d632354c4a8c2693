namespace GovInfoReports.Documents.Archive;

/// <summary>A line of the manifest.</summary>
/// <param name="Path">Inside the archive.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record ArchivedFile(string Path, long Bytes, string Sha256, ArchivedReport? Report = null);
