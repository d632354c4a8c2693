using GovInfoReports.Core.Publications;

namespace GovInfoReports.PublicSite;

/// <summary>The public addresses (design §6), which live for ever once published.</summary>
public static class Addresses
{
    public const string Home = "/";

    /// <summary>Any report, checked and not kept.</summary>
    public const string Check = "/check";

    public static string Year(int year) => $"/years/{year}";

    /// <summary>All reports of the year in one file.</summary>
    public static string YearArchive(int year) => $"{Year(year)}.zip";

    public static string Agency(string code) => $"/agencies/{code}";

    /// <summary>The newest revision.</summary>
    public static string Report(int year, string code) => $"/reports/{year}/{code}";

    public static string Report(PublicationLine line) => Report(line.Year, line.AgencyCode);

    /// <summary>A numbered revision, whether or not a newer one exists.</summary>
    public static string Revision(int year, string code, int revision) => $"{Report(year, code)}/v{revision}";
}
