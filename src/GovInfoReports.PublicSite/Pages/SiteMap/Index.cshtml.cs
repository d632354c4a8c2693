using GovInfoReports.Core.Publications;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GovInfoReports.PublicSite.Pages.SiteMap;

/// <summary>网站地图: the columns, the years, and the tree of offices with the bodies below them.</summary>
public sealed class IndexModel(PublicationQueries publications) : PageModel
{
    public IReadOnlyList<PublishedYear> Years { get; private set; } = [];

    public IReadOnlyList<AgencyBranch> Offices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Years = await publications.YearsAsync(cancellation);
        Offices = await publications.TreeAsync(cancellation);
    }
}
