using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Where on a page the report stands.</summary>
internal static partial class HtmlContent
{
    /// <summary>The smallest element around all numbered headings (一、 to 六、); the whole page where there are fewer than two.</summary>
    public static INode Find(IHtmlDocument document)
    {
        var page = (INode?)document.Body ?? document;
        var headings = page.Descendants<IText>().Where(text => SectionNumber().IsMatch(text.Data) && !HtmlChrome.Surrounds(text)).ToList();
        if (headings.Count < 2 || Enclosing(headings[0], headings[^1]) is not { } content)
        {
            return page;
        }

        // Some rows of a table are read with the whole table.
        return content is IHtmlTableRowElement or IHtmlTableSectionElement ? content.Ancestors<IHtmlTableElement>().FirstOrDefault() ?? content : content;
    }

    /// <summary>Titles that a page shows outside the report, the most trustworthy first.</summary>
    public static IEnumerable<ParagraphToken> TitlesOf(IHtmlDocument document) =>
        document.QuerySelectorAll("meta[name=ArticleTitle]").Select(element => element.GetAttribute("content"))
            .Concat(document.QuerySelectorAll("h1, h2, h3, .title").Select(element => element.TextContent))
            .Concat((document.Title ?? string.Empty).Split('-', '_', '|', '—'))
            .Select(words => new ParagraphToken([new Run(HtmlWalk.Collapse(words ?? string.Empty).Trim())], IsHeading: true, []));

    private static INode? Enclosing(INode first, INode last)
    {
        var around = first.Ancestors().ToHashSet();
        return last.Ancestors().FirstOrDefault(around.Contains);
    }

    [GeneratedRegex(@"^\s*[一二三四五六]\s*[、.．](?s:.{0,40})$")]
    private static partial Regex SectionNumber();
}
