using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReports.PublicSite.Tests.Crawl;

/// <summary>Where a page leads: its links, its pictures and style sheets, and what its forms ask for.</summary>
internal static class PageLinks
{
    /// <param name="choices">Whether the forms are to be sent with every choice of every list too, each by itself.</param>
    public static IEnumerable<string> Of(IHtmlDocument page, bool choices) =>
    [
        .. page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!),
        .. page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!),
        .. page.QuerySelectorAll<IHtmlFormElement>("form").SelectMany(form => Of(form, choices)),
    ];

    /// <summary>The links of a feed and the addresses of a site map.</summary>
    public static IEnumerable<string> OfXml(string xml) => XDocument.Parse(xml).Descendants()
        .Select(element => element.Name.LocalName == "loc" ? element.Value : element.Name.LocalName == "link" ? element.Attribute("href")?.Value : null).OfType<string>();

    // Fields for words stay as they are.
    private static IEnumerable<string> Of(IHtmlFormElement form, bool withChoices)
    {
        var action = form.GetAttribute("action") ?? string.Empty;
        if (form.Method != "get")
        {
            return [action];
        }

        var usual = form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type is not ("checkbox" or "radio") || input.IsChecked).Select(input => (input.Name, input.Value))
            .Concat(form.Elements.OfType<IHtmlSelectElement>().Select(list => (list.Name, Value: list.Value ?? string.Empty))).Where(field => field.Name is { Length: > 0 }).ToList();
        var choices = form.Elements.OfType<IHtmlSelectElement>().SelectMany(list => list.Options, (list, option) => (list.Name, option.Value))
            .Concat(form.Elements.OfType<IHtmlInputElement>().Where(input => input.Type is "checkbox" or "radio").Select(input => (input.Name, input.Value)));
        return (withChoices ? choices : []).Select(choice => usual.Where(field => field.Name != choice.Name).Append(choice)).Prepend(usual).Select(fields => Query(action, fields));
    }

    private static string Query(string action, IEnumerable<(string? Name, string Value)> fields) =>
        $"{action}?{string.Join('&', fields.Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}"))}";
}
