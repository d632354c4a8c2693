using System.Net;
using System.Net.Mime;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>Follows every link of a site as a reader without script could, and notes what is wrong on the way. Other sites are not asked.</summary>
internal sealed class Crawler(HttpClient client, SiteIdentity site)
{
    private readonly Queue<(string Address, string From)> waiting = new();
    private readonly Dictionary<string, CrawledPage?> met = new(StringComparer.Ordinal);
    private readonly List<(string From, Link Link)> anchors = [];
    private readonly List<string> faults = [];

    /// <summary>Everything that was asked for.</summary>
    public IReadOnlyCollection<string> Addresses => met.Keys;

    public IEnumerable<CrawledPage> Pages => met.Values.OfType<CrawledPage>();

    /// <param name="starts">Where no link leads: what readers type and what programs ask for.</param>
    /// <returns>What is wrong, a line for each fault.</returns>
    public async Task<IReadOnlyList<string>> WalkAsync(params IEnumerable<string> starts)
    {
        foreach (var start in starts)
        {
            Meet(start, "the start");
        }

        while (waiting.TryDequeue(out var next))
        {
            await VisitAsync(next.Address, next.From);
        }

        return [.. faults, .. AnchorsThatLeadNowhere(), .. TitlesGivenTwice(), .. CanonicalAddressesThatAreNot()];
    }

    private async Task VisitAsync(string address, string from)
    {
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently && answer.Headers.Location is { } target)
        {
            Follow(address, Link.From(address, target.OriginalString, site));
        }
        else if (answer.StatusCode != HttpStatusCode.OK)
        {
            faults.Add($"{from} leads to {address}, which answers {(int)answer.StatusCode}");
        }
        else
        {
            // What is saved is no page of the site, whatever it is written in.
            var isFile = answer.Content.Headers.ContentDisposition?.DispositionType == "attachment";
            Read(address, isFile ? null : answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    private void Read(string address, string? mediaType, string text)
    {
        if (mediaType == MediaTypeNames.Text.Html)
        {
            faults.AddRange(HtmlFaults.Of(text, out var page).Concat(HeadFaults.Of(page, site)).Select(fault => $"{address}: {fault}"));
            met[address] = new CrawledPage(address, page);
            FollowAll(address, PageLinks.Of(page, choices: !address.Contains('?', StringComparison.Ordinal)));
        }
        else if (mediaType?.EndsWith("xml", StringComparison.Ordinal) == true)
        {
            FollowAll(address, PageLinks.OfXml(text));
        }
    }

    private void FollowAll(string address, IEnumerable<string> targets)
    {
        foreach (var target in targets)
        {
            Follow(address, Link.From(address, target, site));
        }
    }

    private void Follow(string from, Link link)
    {
        if (link.Fault is not null)
        {
            faults.Add($"{from}: {link.Fault}");
        }
        else if (link.Address is not null)
        {
            Meet(link.Address, from);
            anchors.Add((from, link));
        }
    }

    private void Meet(string address, string from)
    {
        if (met.TryAdd(address, null))
        {
            waiting.Enqueue((address, from));
        }
    }

    private IEnumerable<string> AnchorsThatLeadNowhere() => anchors
        .Where(anchor => anchor.Link.Fragment.Length > 0 && met[anchor.Link.Address!] is { } page && !page.Ids.Contains(anchor.Link.Fragment))
        .Select(anchor => $"{anchor.From} leads to {anchor.Link.Address}#{anchor.Link.Fragment}, which is not on that page");

    private IEnumerable<string> TitlesGivenTwice() => Pages.GroupBy(page => page.Title, StringComparer.Ordinal)
        .Select(group => (Title: group.Key, Addresses: group.Select(page => page.Canonical).Distinct().ToList())).Where(group => group.Addresses.Count > 1)
        .Select(group => $"“{group.Title}” is the title of {string.Join(" and ", group.Addresses)}");

    private IEnumerable<string> CanonicalAddressesThatAreNot() =>
        from page in Pages
        let canonical = page.Canonical is null ? null : Link.From(page.Address, page.Canonical, site).Address
        where canonical is not null && (!met.TryGetValue(canonical, out var other) || other?.Canonical != page.Canonical)
        select $"{page.Address} names {canonical} as its canonical address, which is another page's or none";
}
