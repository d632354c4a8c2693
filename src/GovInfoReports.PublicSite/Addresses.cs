using GovInfoReports.Core.Publications;
using GovInfoReports.Templates.Form;

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

    /// <summary>开放数据: files, the interface for programs, the data dictionary.</summary>
    public const string Data = "/data";

    /// <summary>The interface for programs, to be tried.</summary>
    public const string Api = $"{Data}/api";

    /// <summary>The sets of data and where they can be had, for catalogues of open data.</summary>
    public const string Catalog = $"{Data}/catalog.jsonld";

    /// <summary>All figures of a year's reports.</summary>
    public static string YearFigures(int year) => $"{Data}/{year}.csv";

    /// <summary>What <see cref="YearFigures"/> holds, for programs.</summary>
    public static string YearFiguresMetadata(int year) => $"{Data}/{year}-metadata.json";

    /// <summary>What was published last, as Atom.</summary>
    public const string Feed = "/feed.atom";

    /// <summary>网站地图: everything there is, as a page; for search engines it is <c>/sitemap.xml</c>.</summary>
    public const string SiteMap = "/sitemap";

    /// <summary>Reports side by side.</summary>
    public const string Compare = "/compare";

    public static string CompareWith(PublicationLine line) => CompareAll([line]);

    public static string CompareAll(IEnumerable<PublicationLine> lines) => $"{Compare}?{string.Join('&', lines.Select(line => $"r={line.Year}/{line.AgencyCode}"))}";

    public const string Statistics = "/statistics";

    /// <param name="region">Code of an office; null for all.</param>
    public static string StatisticsIn(string? region) => $"{Statistics}{In(region)}";

    /// <param name="region">Code of an office; null for all.</param>
    public static string StatisticsOf(int year, string? region = null) => $"{Statistics}/{year}{In(region)}";

    /// <summary>The parts of one sum.</summary>
    public static string StatisticsOf(int year, CellKey cell, string? region) => $"{Statistics}/{year}/{cell}{In(region)}";

    /// <summary>The sums of all years.</summary>
    public static string StatisticsFile(string? region) => $"{Statistics}.csv{In(region)}";

    public static string StatisticsFile(int year, CellKey cell, string? region) => $"{Statistics}/{year}/{cell}.csv{In(region)}";

    public static string StatisticsFile(int year, string? region) => $"{Statistics}/{year}.csv{In(region)}";

    /// <summary>A chart of all years, as a picture.</summary>
    public static string StatisticsPicture(string chart, string? region) => $"{Statistics}/{chart}.svg{In(region)}";

    /// <summary>The numbers of <see cref="StatisticsPicture"/>.</summary>
    public static string StatisticsTable(string chart, string? region) => $"{Statistics}/{chart}.csv{In(region)}";

    private static string In(string? region) => region is null ? string.Empty : $"?region={Uri.EscapeDataString(region)}";

    public static string Agency(string code) => $"/agencies/{code}";

    /// <summary>The figures of all its reports.</summary>
    public static string AgencyFile(string code) => $"{Agency(code)}.csv";

    /// <summary>A chart of its reports, as a picture.</summary>
    public static string AgencyPicture(string code, string chart) => $"{Agency(code)}/{chart}.svg";

    /// <summary>The numbers of <see cref="AgencyPicture"/>.</summary>
    public static string AgencyTable(string code, string chart) => $"{Agency(code)}/{chart}.csv";

    /// <summary>此报告有误？ What a reader sends about a report.</summary>
    public static string Feedback(int year, string code) => $"{Report(year, code)}{FeedbackSegment}";

    public const string FeedbackSegment = "/feedback";

    /// <summary>The newest revision.</summary>
    public static string Report(int year, string code) => $"/reports/{year}/{code}";

    public static string Report(PublicationLine line) => Report(line.Year, line.AgencyCode);

    /// <summary>A numbered revision, whether or not a newer one exists.</summary>
    public static string Revision(int year, string code, int revision) => $"{Report(year, code)}/v{revision}";
}
