using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Api;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.Data;

/// <summary>Open data: files, the interface for programs, and the dictionary of all cells.</summary>
public sealed class IndexModel(PublicationQueries publications) : PageModel
{
    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public IReadOnlyList<CellItem> Cells { get; } = [.. AnnualReport2021.Edition.Cells.Select(cell => CellItem.Of(AnnualReport2021.Edition, cell))];

    public string Schema { get; } = ReportJson.SchemaAddress(AnnualReport2021.Edition);

    public async Task OnGetAsync(CancellationToken cancellation) => Years = await publications.YearsAsync(cancellation);
}
