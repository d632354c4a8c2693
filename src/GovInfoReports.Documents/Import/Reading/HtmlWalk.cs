using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Walks an element in reading order.</summary>
internal sealed partial class HtmlWalk
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        [
            "a", "b", "strong", "i", "em", "u", "s", "span", "font", "small", "big", "sub", "sup", "code", "mark", "label", "time", "ins", "wbr", "img", "abbr", "o:p",
            "st1:chsdate", "st1:chmetcnv", "st1:personname", "st1:place",
        ]);

    private readonly TokenBuilder tokens = new();
    private bool endsWithSpace = true;

    private HtmlWalk()
    {
    }

    /// <exception cref="ImportException">A table is larger than any table of a report.</exception>
    public static ImmutableArray<DocumentToken> Read(INode content, HtmlLook look)
    {
        var walk = new HtmlWalk();
        if (content is IHtmlTableElement table)
        {
            walk.ReadTable(table, look);
        }
        else
        {
            walk.ReadChildren(content, content is IElement element ? look.Of(element) : look);
        }

        return walk.tokens.Finish();
    }

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    public static string Collapse(string words) => White().Replace(words, " ").Replace('\u00A0', ' ');

    private void ReadChildren(INode parent, HtmlLook look)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text)
            {
                Add(text.Data, look);
            }
            else if (child is IElement element && !HtmlChrome.Is(element))
            {
                Read(element, look);
            }
        }
    }

    private void Read(IElement element, HtmlLook look)
    {
        if (element is IHtmlTableElement table)
        {
            ReadTable(table, look);
        }
        else if (IsInline(element))
        {
            ReadChildren(element, look.Of(element));
        }
        else
        {
            ReadBlock(element, look);
        }
    }

    private void ReadTable(IHtmlTableElement table, HtmlLook look)
    {
        EndParagraph();
        Add(table.Caption?.TextContent ?? string.Empty, look);
        EndParagraph();
        foreach (var token in HtmlTable.Read(table, look))
        {
            tokens.Add(token);
        }
    }

    private void ReadBlock(IElement element, HtmlLook look)
    {
        EndParagraph();
        tokens.IsHeading |= element is IHtmlHeadingElement;
        ReadChildren(element, look.Of(element));
        EndParagraph();
        tokens.IsHeading &= element is not IHtmlHeadingElement;
    }

    private void Add(string text, HtmlLook look)
    {
        var words = Collapse(text);
        words = endsWithSpace ? words.TrimStart(' ') : words;
        endsWithSpace = words.Length == 0 ? endsWithSpace : words[^1] == ' ';
        tokens.Add(words, look.Bold, look.Link);
    }

    private void EndParagraph()
    {
        tokens.EndParagraph();
        endsWithSpace = true;
    }

    [GeneratedRegex(@"[ \t\n\f\r]+")]
    private static partial Regex White();
}
