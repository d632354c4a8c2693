using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A web page as saved from a portal: the report is found among menus, layout tables and footers.</summary>
internal sealed partial class HtmlReader : IReportReader
{
    private const int MostElements = 20_000;
    private const int MostLevels = 300;

    public bool Recognises(SourceFile file) => file.HasExtension(".html", ".htm") || Signs().IsMatch(file.Text);

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        using var document = Parse(file.Text);
        var content = HtmlContent.Find(document);
        var tokens = HtmlWalk.Read(content, HtmlLook.Plain);
        var around = HtmlSurroundings.Of((INode?)document.Body ?? document, content);
        var title = tokens.Any(IsTitle) ? null : HtmlContent.TitlesOf(document).FirstOrDefault(IsTitle);
        return [.. Above(around.Before, title), .. tokens, .. around.After.Where(HtmlSurroundings.IsSentence).Select(Below)];
    }

    // Between the title and the report only its preamble makes sense; sentences above the title are the site's or a remark.
    private static IEnumerable<DocumentToken> Above(IReadOnlyList<string> lines, ParagraphToken? title)
    {
        var place = title is null ? lines.Count : lines.ToList().LastIndexOf(title.Text);
        var asides = lines.Take(place).Where(HtmlSurroundings.IsSentence).Select(line => new AsideToken(line));
        var preamble = lines.Skip(place + 1).Where(HtmlSurroundings.IsSentence).Select(Paragraph);
        return title is null ? asides : [.. asides, title, .. preamble];
    }

    private static DocumentToken Below(string line) => Contact().IsMatch(line) ? Paragraph(line) : new AsideToken(line);

    private static ParagraphToken Paragraph(string line) => new([new Run(line)], IsHeading: false, []);

    /// <exception cref="ImportException">Larger or deeper than a page with a report.</exception>
    public static IHtmlDocument Parse(string text)
    {
        var count = 0;
        var options = new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++count > MostElements)
                {
                    throw new ImportException($"网页的元素超过 {MostElements} 个，不会是年度报告的网页；请只保存报告正文再导入。");
                }
            },
        };
        var document = new HtmlParser(options).ParseDocument(text);
        CheckDepth(document);
        return document;
    }

    // Everything that reads the page afterwards goes down its levels by recursion.
    private static void CheckDepth(INode page)
    {
        var open = new Stack<(INode Node, int Level)>([(page, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Level > MostLevels)
            {
                throw new ImportException($"网页的元素嵌套超过 {MostLevels} 层，不会是年度报告的网页；请只保存报告正文再导入。");
            }

            foreach (var child in place.Node.ChildNodes)
            {
                open.Push((child, place.Level + 1));
            }
        }
    }

    private static bool IsTitle(DocumentToken token) => token is ParagraphToken paragraph && Title().IsMatch(paragraph.Text);

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex("报告.{0,10}(?:电子版|全文|疑问|意见|建议)|联系")]
    private static partial Regex Contact();

    [GeneratedRegex(@"^[^。]{0,60}政府信息公开(?:工作)?(?:年度)?(?:报告|年报)(?:[（(][0-9年度 ]+[）)])?\s*$")]
    private static partial Regex Title();
}
