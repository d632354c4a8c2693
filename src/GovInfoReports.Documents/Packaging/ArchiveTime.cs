namespace GovInfoReports.Documents.Packaging;

/// <summary>The time written beside the entries of an archive.</summary>
internal static class ArchiveTime
{
    /// <summary>The earliest moment an archive can name; the true one would make equal reports differ.</summary>
    public static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
