using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.PublicSite.Charts;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>All years side by side, for the whole system or a region.</summary>
public sealed class IndexModel(StatisticsQueries statistics, PublicationQueries publications) : PageModel
{
    private static readonly ReportEdition Edition = AnnualReport2021.Edition;

    /// <summary>Code of an office; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    public IReadOnlyList<PublicAgency> Regions { get; private set; } = [];

    public IReadOnlyList<YearSums> Years { get; private set; } = [];

    public string RegionName => Regions.FirstOrDefault(region => region.Code == Region)?.Name ?? "全部地区";

    public ChartData Requests => new("收到和办理的申请（件）", Labels,
    [
        Series("本年新收", year => year.Figures["T3.N.T"]),
        Series("办理结果总计", year => year.Figures["T3.R7.T"]),
        Series("结转下年度", year => year.Figures["T3.F.T"]),
    ]);

    public ChartData Outcomes => new("办理结果构成（件）", Labels,
        [.. Outcome.Groups(Edition).Select(group => Series(group.Name, year => group.Cells.Sum(cell => year.Figures[cell])))]);

    private IReadOnlyList<string> Labels => [.. Years.Select(year => $"{year.Year}")];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Region = string.IsNullOrEmpty(Region) ? null : Region;
        Regions = await publications.RegionsAsync(cancellation);
        Years = await statistics.YearsAsync(Region, cancellation);
        return Region is null || Regions.Any(region => region.Code == Region) ? Page() : NotFound();
    }

    private ChartSeries Series(string name, Func<YearSums, decimal?> value) => new(name, [.. Years.Select(value)]);
}
