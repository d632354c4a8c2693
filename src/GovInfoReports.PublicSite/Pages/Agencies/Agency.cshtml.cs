using GovInfoReports.Core.Publications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Agencies;

/// <summary>An agency and the newest revisions of all its reports.</summary>
public sealed class AgencyModel(PublicationQueries publications) : PageModel
{
    public PublicAgency Agency { get; private set; } = null!;

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await publications.FindAgencyAsync(code, cancellation) is not { } agency)
        {
            return NotFound();
        }

        Agency = agency;
        Lines = await publications.OfAgencyAsync(code, cancellation);
        return Page();
    }
}
