using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A web page as saved from a portal: the report is found among menus, layout tables and footers.</summary>
internal sealed partial class HtmlReader : IReportReader
{
    private const int MostElements = 20_000;
    private const int MostLevels = 300;
    private const int MostCharacters = 1_000_000;

    public bool Recognises(SourceFile file) => file.HasExtension(".html", ".htm") || Signs().IsMatch(file.Text);

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        using var document = Open(file.Text, cancellationToken);
        var content = HtmlContent.Find(document);
        var tokens = HtmlWalk.Read(content, HtmlLook.Plain);
        var around = HtmlSurroundings.Of((INode?)document.Body ?? document, content);
        var title = tokens.Any(IsTitle) ? null : HtmlContent.TitlesOf(document).FirstOrDefault(IsTitle);
        return [.. Above(around.Before, title), .. tokens, .. around.Below()];
    }

    /// <summary>Reads a piece of HTML inside another format.</summary>
    /// <exception cref="ImportException">Larger or deeper than a page with a report.</exception>
    public static ImmutableArray<DocumentToken> ReadPiece(string text, CancellationToken cancellationToken)
    {
        using var document = Parse(text, cancellationToken);
        return HtmlWalk.Read((INode?)document.Body ?? document, HtmlLook.Plain);
    }

    /// <exception cref="ImportException">Larger or deeper than a page with a report.</exception>
    public static IHtmlDocument Open(string text, CancellationToken cancellationToken) => Parse(WithoutImages(text), cancellationToken);

    // Between the title and the report only its preamble makes sense; sentences above the title are the site's or a remark.
    private static IEnumerable<DocumentToken> Above(IReadOnlyList<ParagraphToken> lines, ParagraphToken? title)
    {
        var place = title is null ? lines.Count : lines.ToList().FindLastIndex(line => line.Text.Trim() == title.Text);
        var asides = lines.Take(place).Where(HtmlSurroundings.IsSentence).Select(line => new AsideToken(line.Text.Trim()));
        var preamble = lines.Skip(place + 1).Where(HtmlSurroundings.IsSentence);
        return title is null ? asides : [.. asides, title, .. preamble];
    }

    // Saved pages carry their images as text; what else is long, such as a tag of a million attributes, is hostile.
    private static string WithoutImages(string text)
    {
        var markup = text.Length > MostCharacters ? Image().Replace(text, "data:,") : text;
        return markup.Length <= MostCharacters
            ? markup
            : throw new ImportException($"网页不计图片还超过 {MostCharacters / 10_000} 万字，不会是年度报告的网页；请只保存报告正文再导入。");
    }

    // The parser's work grows with the square of the levels, so they are counted while it works. An element has found its place by
    // the time the next one is made.
    private static IHtmlDocument Parse(string text, CancellationToken cancellationToken)
    {
        var count = 0;
        IElement? last = null;
        var options = new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                CheckLevels(last);
                last = element;
                if (++count > MostElements)
                {
                    throw new ImportException($"网页的元素超过 {MostElements} 个，不会是年度报告的网页；请只保存报告正文再导入。");
                }
            },
        };
        var document = new HtmlParser(options).ParseDocument(text);
        CheckLevels(last);
        return document;
    }

    private static void CheckLevels(IElement? element)
    {
        var levels = 0;
        for (var above = element; above is not null; above = above.ParentElement)
        {
            if (++levels > MostLevels)
            {
                throw new ImportException($"网页的元素嵌套超过 {MostLevels} 层，不会是年度报告的网页；请只保存报告正文再导入。");
            }
        }
    }

    private static bool IsTitle(DocumentToken token) => token switch
    {
        ParagraphToken paragraph => Title().IsMatch(paragraph.Text),
        TableToken table => table.Rows.Any(row => row.Any(Title().IsMatch)),
        _ => false,
    };

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex("data:[^,\"'<>\\s]{0,100},[A-Za-z0-9+/=%]+")]
    private static partial Regex Image();

    [GeneratedRegex(@"^[^。]{0,60}政府信息公开(?:工作)?(?:年度)?(?:报告|年报)(?:[（(][0-9年度 ]+[）)])?\s*$")]
    private static partial Regex Title();
}
