using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// What a page says around the report. Menus, links and dates of the site say nothing of it; a whole sentence might,
/// so sentences are handed on.
/// </summary>
/// <param name="Before">Lines above the report, in reading order.</param>
/// <param name="After">Lines below it.</param>
internal sealed partial record HtmlSurroundings(IReadOnlyList<ParagraphToken> Before, IReadOnlyList<ParagraphToken> After)
{
    public static HtmlSurroundings Of(INode page, INode content)
    {
        var walk = new Walk(content);
        walk.Read(page, HtmlLook.Plain);
        return walk.Finish();
    }

    public static bool IsSentence(ParagraphToken line) => HasSentence(line.Text) && !OfTheSite().IsMatch(line.Text);

    /// <summary>What below the report belongs to it: sentences, and a signature of agency and date.</summary>
    public IEnumerable<ParagraphToken> Below() =>
        After.Where((line, index) => IsSentence(line) || Date().IsMatch(line.Text) || (index + 1 < After.Count && line.Text.Length <= 30 && Date().IsMatch(After[index + 1].Text)));

    private static bool HasSentence(string words) => words.AsSpan().LastIndexOfAny('。', '！') is > 0 and var end && Ideographs().IsMatch(words.AsSpan(0, end));

    [GeneratedRegex("[\u4E00-\u9FFF]{4}")]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"^\s*(?:20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})\s*年.{1,4}月.{1,4}日\s*$")]
    private static partial Regex Date();

    [GeneratedRegex("版权所有|备案|ICP|网站标识码|主办单位|承办单位|技术支持|浏览器|分辨率|JavaScript|扫一扫|客户端", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheSite();

    private sealed class Walk(INode content)
    {
        private TokenBuilder lines = new();
        private IReadOnlyList<ParagraphToken>? before;

        public HtmlSurroundings Finish() => before is null ? new HtmlSurroundings(Lines(), []) : new HtmlSurroundings(before, Lines());

        public void Read(INode node, HtmlLook look)
        {
            if (node == content)
            {
                before = Lines();
                lines = new TokenBuilder();
            }
            else if (node is IText text)
            {
                lines.Add(HtmlWalk.Collapse(text.Data), look.Bold, look.Link);
            }
            else if (node is not IElement element)
            {
                ReadChildren(node, look);
            }
            else if (!HtmlChrome.Is(element))
            {
                Read(element, look);
            }
        }

        private void Read(IElement element, HtmlLook look)
        {
            if (HtmlWalk.IsInline(element))
            {
                ReadChildren(element, look.Of(element));
                return;
            }

            lines.EndParagraph();
            ReadChildren(element, look.Of(element));
            lines.EndParagraph();
        }

        private void ReadChildren(INode node, HtmlLook look)
        {
            foreach (var child in node.ChildNodes)
            {
                Read(child, look);
            }
        }

        private List<ParagraphToken> Lines() => [.. lines.Finish().OfType<ParagraphToken>()];
    }
}
