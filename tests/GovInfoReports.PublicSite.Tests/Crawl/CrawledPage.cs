using AngleSharp.Html.Dom;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>What the crawler remembers of a page.</summary>
internal sealed class CrawledPage(string address, IHtmlDocument page)
{
    public string Address => address;

    public string Title { get; } = page.Title ?? string.Empty;

    public string? Canonical { get; } = HeadFaults.CanonicalOf(page);

    public IReadOnlySet<string> Ids { get; } = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal);

    /// <summary>The tags of the head by name.</summary>
    public ILookup<string, string?> Tags { get; } = page.QuerySelectorAll("meta[name]").ToLookup(tag => tag.GetAttribute("name")!, tag => tag.GetAttribute("content"));
}
