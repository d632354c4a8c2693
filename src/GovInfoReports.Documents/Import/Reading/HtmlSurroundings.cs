using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// What a page says around the report. Menus, links and dates of the site say nothing of it; a whole sentence might,
/// so sentences are handed on.
/// </summary>
/// <param name="Before">Lines above the report, in reading order.</param>
/// <param name="After">Lines below it.</param>
internal sealed partial record HtmlSurroundings(IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    public static HtmlSurroundings Of(INode page, INode content)
    {
        var walk = new Walk(content);
        walk.Read(page);
        return walk.Finish();
    }

    public static bool IsSentence(string line) => Sentence().IsMatch(line) && !OfTheSite().IsMatch(line);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}{4}.*[。！]|^\s*(?:20[0-9]{2}|二[〇○零][一二三四五六七八九〇○零]{2})\s*年.{1,3}月.{1,3}日\s*$")]
    private static partial Regex Sentence();

    [GeneratedRegex("版权所有|备案|ICP|网站标识码|主办单位|承办单位|技术支持|浏览器|分辨率|JavaScript|扫一扫|客户端", RegexOptions.IgnoreCase)]
    private static partial Regex OfTheSite();

    private sealed class Walk(INode content)
    {
        private readonly List<string> before = [];
        private readonly List<string> after = [];
        private readonly StringBuilder line = new();
        private bool isBelow;

        public HtmlSurroundings Finish()
        {
            EndLine();
            return new HtmlSurroundings(before, after);
        }

        public void Read(INode node)
        {
            if (node == content)
            {
                EndLine();
                isBelow = true;
            }
            else if (node is IText text)
            {
                line.Append(text.Data);
            }
            else if (node is not IElement element || !HtmlChrome.Is(element))
            {
                ReadChildren(node, isBlock: node is IElement block && !HtmlWalk.IsInline(block));
            }
        }

        private void ReadChildren(INode node, bool isBlock)
        {
            EndLine(isBlock);
            foreach (var child in node.ChildNodes)
            {
                Read(child);
            }

            EndLine(isBlock);
        }

        private void EndLine(bool isBlock = true)
        {
            if (!isBlock)
            {
                return;
            }

            var words = HtmlWalk.Collapse(line.ToString()).Trim();
            line.Clear();
            if (words.Length > 0)
            {
                (isBelow ? after : before).Add(words);
            }
        }
    }
}
