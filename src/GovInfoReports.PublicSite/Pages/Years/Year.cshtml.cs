using GovInfoReports.Core.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Years;

/// <summary>All reports for one year, and whose is not out.</summary>
public sealed class YearModel(PublicationQueries publications, FilingQueries filings) : PageModel
{
    public int Year { get; private set; }

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    /// <summary>Null where the year was never opened here.</summary>
    public YearFiling? Filing { get; private set; }

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        Year = year;
        Lines = await publications.SearchAsync(null, year, int.MaxValue, cancellation);
        Filing = await filings.YearAsync(year, cancellation);
        return Lines.Count == 0 && Filing is null ? NotFound() : Page();
    }
}
