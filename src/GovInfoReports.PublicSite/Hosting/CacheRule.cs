using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

internal static class CacheRule
{
    /// <summary>Kept by anybody, and asked for again each time: a report may be published or corrected at any moment.</summary>
    public static readonly CacheControlHeaderValue Revalidated = new() { Public = true, NoCache = true };
}
