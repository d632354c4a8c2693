using System.Net;
using System.Text;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>The crawler on small sites whose faults are known.</summary>
public class CrawlerTests
{
    private static readonly SiteIdentity Site = new() { Name = "某站", Domain = "a.gov.cn", IdCode = "6403000001" };

    [Fact]
    public async Task A_site_without_fault_is_walked_to_its_end()
    {
        var (faults, addresses) = await WalkAsync(
            ("/", Page("/", "首页", "<a href=\"/b#x\">乙</a> <a href=\"https://www.gov.cn/政策\">外</a> <a href=\"tel:0953-1\">话</a> <form action=\"/f\"><select name=\"s\"><option value=\"1\">一<option value=\"2\">二</select></form>")),
            ("/b", Page("/b", "乙", "<p id=\"x\">处</p><img src=\"/p.png\" alt=\"\"><a href=\"/feed\">源</a>")),
            ("/f?s=1", Page("/f?s=1", "表一", string.Empty)),
            ("/f?s=2", Page("/f?s=2", "表二", string.Empty)),
            ("/p.png", "图"),
            ("/feed", "<?xml version=\"1.0\"?><feed><link href=\"https://a.gov.cn/c\"/></feed>"),
            ("/c", Page("/c", "丙", string.Empty)));

        faults.ShouldBeEmpty();
        addresses.Order(StringComparer.Ordinal).ShouldBe(["/", "/b", "/c", "/f?s=1", "/f?s=2", "/feed", "/p.png"]);
    }

    [Theory]
    [InlineData("<a href=\"/none\">无</a>", "/ leads to /none, which answers 404")]
    [InlineData("<img src=\"/none.png\" alt=\"\">", "/ leads to /none.png, which answers 404")]
    [InlineData("<form action=\"/none\"><input name=\"q\"></form>", "/ leads to /none?q=, which answers 404")]
    [InlineData("<a href=\"#none\">无</a>", "/ leads to /#none, which is not on that page")]
    [InlineData("<a href=\"/b#none\">无</a>", "/ leads to /b#none, which is not on that page")]
    [InlineData("<a href=\"http://\">坏</a>", "/: “http://” is no address")]
    [InlineData("<a href=\"ftp://a.b/\">坏</a>", "/: “ftp://a.b/” is no address")]
    [InlineData("<a href=\"https://nowhere/\">坏</a>", "/: “https://nowhere/” names no site")]
    [InlineData("<a href=\"/a b\">坏</a>", "/: “/a b” is no address")]
    [InlineData("<a href=\"\">空</a>", "/: “” is no address")]
    [InlineData("<a href=\"/b\">乙</a><div>", "/: Ln 1, Col 489, Pos 489 The body has been closed wrong.")]
    [InlineData("<a href=\"/same\">同名</a>", "“首页” is the title of https://a.gov.cn/ and https://a.gov.cn/same")]
    [InlineData("<a href=\"/lost\">别处</a>", "/lost names /moved as its canonical address, which is another page's or none")]
    [InlineData("<a href=\"/away\">迁移</a>", "/away leads to /none, which answers 404")]
    public async Task A_fault_is_found(string body, string fault)
    {
        var (faults, _) = await WalkAsync(
            ("/", Page("/", "首页", body)), ("/b", Page("/b", "乙", string.Empty)), ("/same", Page("/same", "首页", string.Empty)), ("/lost", Page("/moved", "别处", string.Empty)), ("/moved", "=> /b"), ("/away", "=> /none"));

        faults.ShouldBe([fault]);
    }

    private static async Task<(IReadOnlyList<string> Faults, IReadOnlyCollection<string> Addresses)> WalkAsync(params (string Address, string Text)[] site)
    {
        using var client = new HttpClient(new Shelf(site.ToDictionary(page => page.Address, page => page.Text))) { BaseAddress = new Uri("https://a.gov.cn/") };
        var crawler = new Crawler(client, Site);
        return (await crawler.WalkAsync("/"), crawler.Addresses);
    }

    private static string Page(string canonical, string title, string body) =>
        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"SiteName\" content=\"某站\"><meta name=\"SiteDomain\" content=\"a.gov.cn\">"
        + "<meta name=\"SiteIDCode\" content=\"6403000001\"><meta name=\"ColumnName\" content=\"年报\"><meta name=\"ColumnDescription\" content=\"年报\"><meta name=\"ColumnKeywords\" content=\"年报\">"
        + $"<meta name=\"ColumnType\" content=\"信息公开年报\"><link rel=\"canonical\" href=\"https://a.gov.cn{canonical}\"><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>";

    /// <summary>Answers from what it holds.</summary>
    private sealed class Shelf(Dictionary<string, string> pages) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!pages.TryGetValue(request.RequestUri!.PathAndQuery, out var text))
            {
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
            }

            if (text.StartsWith("=> ", StringComparison.Ordinal))
            {
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Redirect) { Headers = { Location = new Uri(text[3..], UriKind.Relative) } });
            }

            var mediaType = text.StartsWith("<?xml", StringComparison.Ordinal) ? "application/xml" : text.StartsWith('<') ? "text/html" : "image/png";
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, mediaType) });
        }
    }
}
