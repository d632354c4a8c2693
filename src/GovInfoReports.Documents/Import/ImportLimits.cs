namespace GovInfoReports.Documents.Import;

/// <summary>What one import may cost. A report has some 10 KB of text and 200 figures; every limit leaves that tenfold and more.</summary>
public static class ImportLimits
{
    /// <summary>Largest file, in bytes.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Most entries of an archive (.docx, .xlsx).</summary>
    public const int ArchiveEntries = 2_000;

    /// <summary>Most bytes that an archive unpacks to, counted while reading.</summary>
    public const long UnpackedBytes = 100 * 1024 * 1024;

    /// <summary>Most bytes that one XML part of an archive unpacks to.</summary>
    public const int PartBytes = 8 * 1024 * 1024;

    /// <summary>How many times its packed size an archive may unpack to.</summary>
    public const int UnpackingRatio = 100;

    /// <summary>Most characters of text, without the mark-up of a web page or an Office file.</summary>
    public const int Characters = 300_000;

    /// <summary>Most paragraphs, and most cells of all tables together.</summary>
    public const int Pieces = 50_000;

    /// <summary>Most memory one import takes, in bytes; kept by the limits above.</summary>
    public const long Memory = 200 * 1024 * 1024;

    /// <summary>Longest time of one import; longer only where the machine is too busy to work on it.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(10);
}
