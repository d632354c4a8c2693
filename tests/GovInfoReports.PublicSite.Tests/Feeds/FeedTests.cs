using System.Xml.Linq;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Feeds;

public class FeedTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_feed_names_what_was_published_last()
    {
        var feed = await ReadAsync("/feed.atom", "application/atom+xml; charset=utf-8");

        var first = feed.Root!.Elements(Atom + "entry").First();
        feed.Root.Elements(Atom + "entry").Count().ShouldBe(5);
        SeedSource.Condense(first.Element(Atom + "title")!.Value).ShouldBe("吴忠市工业和信息化局2023年政府信息公开工作年度报告");
        first.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("/reports/2023/wuzhong-miit/v1");
        first.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("吴忠市工业和信息化局");
        first.Element(Atom + "updated")!.Value.ShouldStartWith("2026-01-12T");
        first.Element(Atom + "id")!.Value.Length.ShouldBe("urn:sha256:".Length + 64);
    }

    [Fact]
    public async Task The_map_for_search_engines_names_every_page_that_stays()
    {
        var map = await ReadAsync("/sitemap.xml", "application/xml; charset=utf-8");

        var addresses = map.Root!.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value).ToList();
        addresses.Count.ShouldBe(2 + 2 + 5 + 5);
        addresses.ShouldContain("/years/2023");
        addresses.ShouldContain("/agencies/wuzhong-jinji");
        foreach (var address in addresses)
        {
            (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task Robots_are_led_to_the_map() =>
        (await site.Client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken)).ShouldBe("User-agent: *\nDisallow: /look/\nSitemap: /sitemap.xml\n");

    private async Task<XDocument> ReadAsync(string address, string kind)
    {
        var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.ToString().ShouldBe(kind);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
