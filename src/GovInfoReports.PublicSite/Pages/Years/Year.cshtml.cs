using GovInfoReports.Core.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Years;

/// <summary>All reports for one year.</summary>
public sealed class YearModel(PublicationQueries publications) : PageModel
{
    public int Year { get; private set; }

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancellation)
    {
        Year = year;
        Lines = await publications.SearchAsync(null, year, int.MaxValue, cancellation);
        return Lines.Count == 0 ? NotFound() : Page();
    }
}
