using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>
/// The contact note (where to download, whom to ask) behind section six or in the preamble,
/// and a signature at the end, for which the form has no place.
/// </summary>
internal static partial class ClosingNote
{
    /// <returns>Index of the note's first paragraph; the number of paragraphs where there is none.</returns>
    public static int StartOfContact(List<ParagraphToken> paragraphs)
    {
        var start = paragraphs.FindIndex(paragraph => Opening().IsMatch(paragraph.Text));
        return start < 0 || paragraphs.Skip(start).Any(paragraph => Numbered().IsMatch(paragraph.Text)) ? paragraphs.Count : start;
    }

    /// <summary>Parts the preamble from a contact note that stands in it, in a paragraph of its own or behind a full stop.</summary>
    public static (List<ParagraphToken> Preamble, List<ParagraphToken> Contact) Divide(IReadOnlyList<ParagraphToken> paragraphs)
    {
        var (preamble, contact) = (new List<ParagraphToken>(), new List<ParagraphToken>());
        foreach (var paragraph in paragraphs)
        {
            var match = Inside().Match(paragraph.Text);
            if (!match.Success || contact.Count > 0)
            {
                (contact.Count > 0 ? contact : preamble).Add(paragraph);
                continue;
            }

            contact.Add(paragraph.Skip(match.Index));
            if (match.Index > 0)
            {
                preamble.Add(paragraph.Take(match.Index));
            }
        }

        return (preamble, contact);
    }

    /// <returns>Index of the signing agency or date at the very end; the number of paragraphs where there is none.</returns>
    public static int StartOfSignature(List<ParagraphToken> paragraphs)
    {
        if (paragraphs.Count == 0 || !Date().IsMatch(paragraphs[^1].Text))
        {
            return paragraphs.Count;
        }

        return paragraphs.Count > 1 && AgencyLine().IsMatch(paragraphs[^2].Text) ? paragraphs.Count - 2 : paragraphs.Count - 1;
    }

    [GeneratedRegex(@"^\s*(?:20[0-9]{2}|二[〇○零0-9一二三四五六七八九]{3})\s*年.{1,4}月.{1,4}日\s*$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[^。；：，]{2,30}$")]
    private static partial Regex AgencyLine();

    private const string Words =
        @"(?:(?:本(?:年度)?报告的?(?:电子版|全文)|(?:公众)?如?(?:您)?对(?:本|此)?(?:年度)?报告.{0,6}(?:疑问|意见|建议)|如(?:有|果有|您有)(?:任何)?(?:疑问|意见|建议)|联系(?:方式|地址|电话|人|单位)\s*[:：]|(?:本机关|单位|办公)?地址\s*[:：]))";

    [GeneratedRegex(@"^\s*" + Words)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=^|[。；])(?>\s*)" + Words)]
    private static partial Regex Inside();

    [GeneratedRegex(@"^\s*[（(][一二三四五六七八九十][）)]")]
    private static partial Regex Numbered();
}
