using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Walks an element in reading order. A table that is only layout is read like any other block.</summary>
internal sealed partial class HtmlWalk(CancellationToken cancellationToken)
{
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "b", "strong", "i", "em", "u", "s", "span", "font", "small", "big", "sub", "sup", "code", "mark", "label", "time", "ins", "del", "wbr", "img", "abbr", "o:p"]);

    private readonly TokenBuilder tokens = new();
    private bool endsWithSpace = true;

    /// <exception cref="ImportException">A table is larger than any table of a report.</exception>
    public ImmutableArray<DocumentToken> Read(INode content)
    {
        ReadChildren(content, new Look(Bold: false, Link: null));
        return tokens.Finish();
    }

    public static string Collapse(string words) => White().Replace(words, " ").Replace('\u00A0', ' ');

    private void ReadChildren(INode parent, Look look)
    {
        foreach (var child in parent.ChildNodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
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

    private void Read(IElement element, Look look)
    {
        if (element is IHtmlTableElement table && !HtmlTable.IsLayout(table))
        {
            EndParagraph();
            Add(table.Caption?.TextContent ?? string.Empty, look);
            EndParagraph();
            tokens.Add(HtmlTable.Read(table));
        }
        else if (Inline.Contains(element.LocalName))
        {
            ReadChildren(element, look.Of(element));
        }
        else
        {
            ReadBlock(element, look);
        }
    }

    private void ReadBlock(IElement element, Look look)
    {
        EndParagraph();
        tokens.IsHeading |= element is IHtmlHeadingElement;
        ReadChildren(element, look.Of(element));
        EndParagraph();
        tokens.IsHeading &= element is not IHtmlHeadingElement;
    }

    private void Add(string text, Look look)
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

    private sealed partial record Look(bool Bold, string? Link)
    {
        public Look Of(IElement element) => new(
            Bold || element.LocalName is "b" or "strong" || BoldStyle().IsMatch(element.GetAttribute("style") ?? string.Empty),
            element.LocalName == "a" && Address().IsMatch(element.GetAttribute("href") ?? string.Empty) ? element.GetAttribute("href") : Link);

        [GeneratedRegex(@"font-weight\s*:\s*(?:bold|[6-9]00)", RegexOptions.IgnoreCase)]
        private static partial Regex BoldStyle();

        [GeneratedRegex(@"^(?:https?://|mailto:)[^\s()]+$")]
        private static partial Regex Address();
    }
}
