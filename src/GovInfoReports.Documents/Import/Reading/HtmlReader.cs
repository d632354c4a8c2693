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

    public bool Recognises(SourceFile file) => file.HasExtension(".html", ".htm") || Signs().IsMatch(file.Text);

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken)
    {
        using var document = Parse(file.Text, cancellationToken);
        var content = HtmlContent.Find(document);
        var tokens = new HtmlWalk(cancellationToken).Read(content);
        return tokens.Any(IsTitle) || HtmlContent.TitlesOf(document).FirstOrDefault(IsTitle) is not { } title
            ? tokens
            : [title, .. tokens];
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

    private static bool IsTitle(DocumentToken token) => token is ParagraphToken paragraph && Title().IsMatch(paragraph.Text);

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,100}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[^。]{0,60}政府信息公开(?:工作)?(?:年度)?(?:报告|年报)(?:[（(][0-9年度 ]+[）)])?\s*$")]
    private static partial Regex Title();
}
