using System.Collections.Frozen;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <param name="Address">Path and query where it stays on the site, otherwise null.</param>
/// <param name="Fragment">The place on that page, or nothing.</param>
/// <param name="Fault">What is wrong with the link as it is written.</param>
internal sealed record Link(string? Address, string Fragment, string? Fault)
{
    private static readonly FrozenSet<string> Schemes = FrozenSet.Create(StringComparer.Ordinal, Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto, "tel");

    public static Link From(string page, string target, SiteIdentity site)
    {
        if (target.Length == 0 || target.Any(char.IsWhiteSpace) || !Uri.TryCreate(new Uri($"https://{site.Domain}{page}"), target, out var uri) || !Schemes.Contains(uri.Scheme))
        {
            return new Link(null, string.Empty, $"“{target}” is no address");
        }

        if (uri.Host == site.Domain)
        {
            return new Link(uri.PathAndQuery, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')), null);
        }

        var isComplete = uri.Scheme is not ("http" or "https") || uri.Host.Contains('.', StringComparison.Ordinal);
        return new Link(null, string.Empty, isComplete ? null : $"“{target}” names no site");
    }
}
