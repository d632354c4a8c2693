using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>All years side by side, for the whole system or a region.</summary>
public sealed class IndexModel(StatisticsQueries statistics, PublicationQueries publications) : PageModel
{
    /// <summary>Code of an office; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    public IReadOnlyList<PublicAgency> Regions { get; private set; } = [];

    public IReadOnlyList<YearSums> Years { get; private set; } = [];

    public string RegionName => Regions.NameOf(Region);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Region = string.IsNullOrEmpty(Region) ? null : Region;
        Regions = await publications.RegionsAsync(cancellation);
        Years = await statistics.YearsAsync(Region, cancellation);
        return Region is null || Regions.Any(region => region.Code == Region) ? Page() : NotFound();
    }
}
