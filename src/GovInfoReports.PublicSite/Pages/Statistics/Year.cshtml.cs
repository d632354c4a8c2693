using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Statistics;

/// <summary>The reports of a year added up in the three tables of the form; every sum leads to its parts.</summary>
public sealed class YearModel(StatisticsQueries statistics, PublicationQueries publications) : PageModel
{
    /// <summary>Code of an office; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Region { get; set; }

    public IReadOnlyList<PublicAgency> Regions { get; private set; } = [];

    public YearSums Sums { get; private set; } = null!;

    public FilledReport Total { get; private set; } = null!;

    public string RegionName => Regions.NameOf(Region);

    public IEnumerable<string> Tables
    {
        get
        {
            var options = new ReportHtmlOptions { CellLink = cell => Addresses.StatisticsOf(Sums.Year, cell, Region) };
            return Total.Edition.Sections.Where(section => section.Table is not null).Select(section => ReportHtmlWriter.WriteSection(Total, section, options));
        }
    }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        Region = string.IsNullOrEmpty(Region) ? null : Region;
        Regions = await publications.RegionsAsync(cancellation);
        if (await statistics.YearAsync(year, Region, cancellation) is not { } found)
        {
            // The form offers every region for every year.
            found = new YearSums(year, 0, 0, 0, Figures.Zero(AnnualReport2021.Edition));
            if (Regions.All(region => region.Code != Region) || await statistics.YearAsync(year, null, cancellation) is null)
            {
                return NotFound();
            }
        }

        Sums = found;
        Total = new FilledReport(RegionName, year, 1, ReportContent.Blank(AnnualReport2021.Edition).WithFigures(found.Figures));
        return Page();
    }
}
