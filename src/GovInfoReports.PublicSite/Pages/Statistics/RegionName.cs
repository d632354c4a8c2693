using GovInfoReports.Core.Publications;

namespace GovInfoReports.PublicSite.Pages.Statistics;

internal static class RegionName
{
    /// <param name="code">Code of an office; null for all.</param>
    public static string NameOf(this IEnumerable<PublicAgency> regions, string? code) => regions.FirstOrDefault(region => region.Code == code)?.Name ?? "全部地区";
}
