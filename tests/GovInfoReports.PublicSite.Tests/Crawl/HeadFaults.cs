using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>What the head of a page lacks of what every page of a government site has (国办发〔2017〕47号; domain.md §3).</summary>
internal static partial class HeadFaults
{
    private const string Column = "信息公开年报";

    private static readonly string[] OfEveryPage = ["SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType", "viewport"];

    private static readonly string[] OfAnArticle = ["ArticleTitle", "PubDate", "ContentSource", "Keywords", "Author", "Description", "Url"];

    public static IEnumerable<string> Of(IHtmlDocument page, SiteIdentity site)
    {
        var tags = page.QuerySelectorAll("meta[name]").Select(tag => (Name: tag.GetAttribute("name")!, Value: tag.GetAttribute("content") ?? string.Empty)).ToList();
        string? Tag(string name) => tags.Where(tag => tag.Name == name).Select(tag => tag.Value).FirstOrDefault();
        var isArticle = Tag("ArticleTitle") is not null;
        return new[]
        {
            When(page.Title is not { Length: > 0 }, "no title"),
            When(page.DocumentElement.GetAttribute("lang") != "zh-CN", "language is not zh-CN"),
            When(page.QuerySelectorAll("h1").Count(heading => heading.TextContent.Trim().Length > 0) != 1, $"{page.QuerySelectorAll("h1").Length} h1"),
            When(!IsCanonical(page, site), "no canonical address of this site"),
            When(Tag("SiteName") != site.Name || Tag("SiteDomain") != site.Domain || Tag("SiteIDCode") != site.IdCode, "tags of another site"),
            When(Tag("ColumnType") != Column, $"ColumnType is not {Column}"),
            When(isArticle && Tag("ArticleTitle") != page.QuerySelector("h1")?.Words(), "ArticleTitle is not what the page shows"),
            When(isArticle && !Minute().IsMatch(Tag("PubDate") ?? string.Empty), "PubDate is not YYYY-MM-DD HH:MM"),
        }.OfType<string>()
            .Concat(OfEveryPage.Concat(isArticle ? OfAnArticle : []).Where(name => Tag(name) is null).Select(name => $"no {name}"))
            .Concat(tags.Where(tag => tag.Value.Trim().Length == 0).Select(tag => $"empty {tag.Name}"))
            .Concat(tags.GroupBy(tag => tag.Name).Where(group => group.Count() > 1).Select(group => $"{group.Count()} {group.Key}"));
    }

    public static string? CanonicalOf(IHtmlDocument page) => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    private static bool IsCanonical(IHtmlDocument page, SiteIdentity site) =>
        page.QuerySelectorAll("link[rel=canonical]").Length == 1 && CanonicalOf(page)!.StartsWith($"https://{site.Domain}/", StringComparison.Ordinal);

    private static string? When(bool isFault, string fault) => isFault ? fault : null;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d \d\d:\d\d$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Minute();
}
