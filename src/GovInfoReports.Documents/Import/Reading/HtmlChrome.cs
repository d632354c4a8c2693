using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Parts of a page that belong to the site and not to the report.</summary>
internal static partial class HtmlChrome
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        [
            "script", "style", "noscript", "template", "nav", "aside", "button", "select", "option", "textarea", "iframe", "object", "svg", "head", "title", "meta", "link",
            "del", "xml",
        ]);

    private static readonly FrozenSet<string> Roles = FrozenSet.ToFrozenSet(["navigation", "banner", "contentinfo", "search", "complementary"]);

    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["nav", "navbar", "menu", "breadcrumb", "footer", "foot", "share", "copyright", "sidebar", "pagination"], StringComparer.OrdinalIgnoreCase);

    public static bool Is(IElement element) =>
        Elements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || Hidden().IsMatch(element.GetAttribute("style") ?? string.Empty)
        || Roles.Contains(element.GetAttribute("role") ?? string.Empty)
        || IsPageFooter(element)
        || Names.Contains(element.Id ?? string.Empty)
        || element.ClassList.Any(Names.Contains);

    public static bool Surrounds(INode node) => node.Ancestors<IElement>().Any(Is);

    // The contact note of our own pages is the footer of the report, inside main.
    private static bool IsPageFooter(IElement element) => element is { LocalName: "footer" or "header", ParentElement.LocalName: "body" };

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();
}
