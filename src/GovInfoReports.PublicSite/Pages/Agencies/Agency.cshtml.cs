using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Agencies;

/// <summary>An agency, the newest revisions of all its reports and its figures over the years.</summary>
public sealed class AgencyModel(PublicationQueries publications, MergerQueries mergers, StatisticsQueries statistics) : PageModel
{
    public PublicAgency Agency { get; private set; } = null!;

    public IReadOnlyList<FormerName> FormerNames { get; private set; } = [];

    /// <summary>Null while the agency is one of its own.</summary>
    public Merger? Into { get; private set; }

    public IReadOnlyList<Merger> From { get; private set; } = [];

    public IReadOnlyList<PublicationLine> Lines { get; private set; } = [];

    public IReadOnlyList<YearSums> Years { get; private set; } = [];

    /// <summary>The latest years side by side, as many as can be compared.</summary>
    public string CompareAddress => Addresses.CompareAll(Lines.OrderByDescending(line => line.Year).Take(Compare.IndexModel.Most));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await publications.FindAgencyAsync(code, cancellation) is not { } agency)
        {
            return NotFound();
        }

        Agency = agency;
        FormerNames = await publications.FormerNamesAsync(code, cancellation);
        Into = await mergers.IntoAsync(code, cancellation);
        From = await mergers.FromAsync(code, cancellation);
        Lines = await publications.OfAgencyAsync(code, cancellation);
        Years = await statistics.OfAgencyAsync(code, cancellation);
        return Page();
    }
}
