using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Api;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Pages.Data;

/// <summary>Open data: files, the interface for programs, and the dictionary of all cells.</summary>
public sealed class IndexModel(PublicationQueries publications, IOptions<SiteIdentity> site) : PageModel
{
    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public IReadOnlyList<CellItem> Cells { get; } = [.. AnnualReport2021.Edition.Cells.Select(cell => CellItem.Of(AnnualReport2021.Edition, cell))];

    /// <summary>See <see cref="SiteIdentity.DataTerms"/>.</summary>
    public string Terms { get; } = site.Value.DataTerms;

    public string Schema { get; } = ReportJson.SchemaAddress(AnnualReport2021.Edition);

    public async Task OnGetAsync(CancellationToken cancellation) => Years = await publications.YearsAsync(cancellation);
}
