using AngleSharp;
using AngleSharp.Dom;

namespace GovInfoReports.PublicSite.Tests;

internal static class PageReading
{
    public static async Task<IDocument> ReadPageAsync(this HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(page => page.Content(html), TestContext.Current.CancellationToken);
    }

    /// <summary>Words of the first element that matches, with white space as a reader sees it.</summary>
    public static string Words(this IParentNode page, string selector) =>
        (page.QuerySelector(selector) ?? throw new InvalidOperationException($"The page has no {selector}.")).Words();

    public static string Words(this INode element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IEnumerable<string> AllWords(this IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(element => element.Words());

    public static IEnumerable<string?> Links(this IParentNode page, string selector) => page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));
}
