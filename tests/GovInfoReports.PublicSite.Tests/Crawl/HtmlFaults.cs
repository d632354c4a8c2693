using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>
/// What is wrong with a page as HTML: the parse errors that browsers pass over in silence, what the standard forbids without calling it a
/// parse error, and whatever would need an exception in the content security policy.
/// </summary>
internal static class HtmlFaults
{
    private const string Interactive = "a[href], button, input:not([type=hidden]), select, textarea, label, details, iframe";

    private const string WordsOnly = "p, h1, h2, h3, h4, h5, h6, span, strong, em, mark, code, time, label, button, summary, legend";

    private const string Blocks =
        "address, article, aside, blockquote, details, dialog, div, dl, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, main, nav, ol, p, pre, section, table, ul";

    /// <summary>Attributes that name other elements of the page.</summary>
    private static readonly string[] References = ["for", "headers", "list", "form", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"];

    /// <summary>Elements where they may not stand.</summary>
    private static readonly string[] Misplaced =
    [
        ":not(ol):not(ul):not(menu) > li", ":not(dl):not(div) > dt", ":not(dl):not(div) > dd", ":not(dl) > div > dt", ":not(dl) > div > dd", ":not(select):not(optgroup):not(datalist) > option",
        ":not(details) > summary", ":not(figure) > figcaption", ":not(fieldset) > legend", "body meta", "body > title", "ol > :not(li), ul > :not(li)", "dl > :not(dt):not(dd):not(div)",
    ];

    public static IReadOnlyList<string> Of(string html, out IHtmlDocument page)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add(error is HtmlErrorEvent { } fault ? $"{fault.Position} {fault.Message}" : $"{error}");
        page = parser.ParseDocument(html);
        return [.. errors, .. OfWords(html), .. OfElements(page), .. OfPlaces(page), .. OfReferences(page), .. OfPolicy(page)];
    }

    private static IEnumerable<string> OfWords(string html) =>
        html.Where(sign => (char.IsControl(sign) && sign is not ('\n' or '\r' or '\t')) || sign == '\uFFFD').Select(sign => $"sign U+{(int)sign:X4}");

    private static IEnumerable<string> OfElements(IHtmlDocument page) =>
    [
        .. page.All.OfType<IHtmlUnknownElement>().Select(element => $"{element.LocalName} is no element of HTML"),
        .. page.QuerySelectorAll("a[href], button, label, summary").SelectMany(outer => outer.QuerySelectorAll(Interactive).Where(element => !MayHold(outer, element)), Inside),
        .. page.QuerySelectorAll(WordsOnly).SelectMany(outer => outer.QuerySelectorAll(Blocks), Inside),
        .. page.QuerySelectorAll("img:not([alt])").Select(_ => "img without alt"),
    ];

    // A label may hold the one control it names, a summary a link.
    private static bool MayHold(IElement outer, IElement element) => outer.LocalName switch
    {
        "label" => element is IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement && outer.QuerySelectorAll(Interactive).Length == 1,
        "summary" => element.LocalName == "a",
        _ => false,
    };

    private static IEnumerable<string> OfPlaces(IHtmlDocument page) =>
        Misplaced.SelectMany(page.QuerySelectorAll).Select(element => Inside(element.ParentElement!, element));

    private static string Inside(IElement outer, IElement element) => $"{element.LocalName} inside {outer.LocalName}";

    private static IEnumerable<string> OfReferences(IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        return
        [
            .. ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"id {group.Key} given {group.Count()} times"),
            .. ids.Where(id => id.Length == 0 || id.Any(char.IsWhiteSpace)).Select(id => $"id “{id}”"),
            .. References.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Except(ids).Select(id => $"{name} names {id}, which is not there")),
        ];
    }

    // Data blocks are read by nobody's script engine and fall under no policy.
    private static IEnumerable<string> OfPolicy(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])").Select(_ => "inline script"),
        .. page.QuerySelectorAll("style").Select(_ => "inline style sheet"),
        .. page.All.SelectMany(element => element.Attributes, (element, attribute) => (element, attribute))
            .Where(pair => pair.attribute.Name == "style" || pair.attribute.Name.StartsWith("on", StringComparison.Ordinal)
                || pair.attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            .Select(pair => $"{pair.attribute.Name} on {pair.element.LocalName}"),
    ];
}
