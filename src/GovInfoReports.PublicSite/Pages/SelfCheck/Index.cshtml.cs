using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Pages.SelfCheck;

/// <summary>For the operator: what a government web site must show and is not set yet. Shows only what the pages show anyway.</summary>
public sealed class IndexModel(IOptions<SiteIdentity> site) : PageModel
{
    public ImmutableArray<IdentityItem> Items { get; } = site.Value.Check();
}
