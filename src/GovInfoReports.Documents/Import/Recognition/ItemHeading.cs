using System.Text.RegularExpressions;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>The heading of an item of section one, alone on its line or run in: （一）主动公开情况。2025年…</summary>
/// <param name="Written">The heading as the document has it, with the full stop that ends a run-in heading.</param>
/// <param name="Rest">What follows on the same line.</param>
internal sealed partial record ItemHeading(TextTemplate Item, string Written, IReadOnlyList<Mark> Marks, ParagraphToken Rest)
{
    /// <summary>Whether the number alone says which item it is.</summary>
    private bool IsGuessed { get; init; }

    public static ItemHeading? Match(SectionTemplate section, ParagraphToken paragraph, IReadOnlyList<TextKey> found)
    {
        var open = section.Texts.Where(text => text.Heading is not null && !found.Contains(text.Key)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var match = Shape().Match(paragraph.Text);
        return (match.Success ? Match(section, paragraph, found, open, match) : null) ?? MatchSpaced(paragraph, open);
    }

    public void Report(ImportLog log)
    {
        log.AddMarks(Item.Key.Name, Marks);
        if (Written != Item.Heading)
        {
            var sameWords = LabelKey.Of(Written) == LabelKey.Of(Item.Heading!);
            log.Add(sameWords ? NormalisationKind.Punctuation : NormalisationKind.Item, Item.Key.Name, Written, Item.Heading!);
            if (IsGuessed)
            {
                log.AddDoubt([Item.Key], Written, $"标题“{Written}”不是规定的用语，按序号归入“{Item.Heading}”；请核对这一条。", Written + Rest.Text);
            }
        }
    }

    private static ItemHeading? Match(SectionTemplate section, ParagraphToken paragraph, IReadOnlyList<TextKey> found, List<TextTemplate> open, Match match)
    {
        var title = LabelKey.Of(match.Groups["title"].Value);
        var (numeral, isNumbered) = (match.Groups["numeral"].Value, match.Groups["number"].Success);
        var known = open.Find(text => Titles(text).Contains(title))
            ?? (isNumbered && Similarity.MostAlike(title, open.SelectMany(Titles, (text, words) => (Text: text, Words: words)), pair => pair.Words).Select(pair => pair.Text).Distinct().ToList() is [var alike] ? alike : null);
        var item = known ?? open.Find(text => text.Numeral == numeral && numeral == NextNumeral(section, found));
        return item is null || (!isNumbered && match.Length < paragraph.Text.Length) ? null : Of(item, paragraph, match.Length) with { IsGuessed = known is null };
    }

    // （一）主动公开情况　2025年…: only a space ends the heading, so its words must be known.
    private static ItemHeading? MatchSpaced(ParagraphToken paragraph, List<TextTemplate> open)
    {
        var match = Spaced().Match(paragraph.Text);
        var title = LabelKey.Of(match.Groups["title"].Value);
        return match.Success && open.Find(text => Titles(text).Contains(title)) is { } item ? Of(item, paragraph, match.Length) : null;
    }

    private static ItemHeading Of(TextTemplate item, ParagraphToken paragraph, int length) =>
        new(item, paragraph.Text[..length].Trim(), paragraph.Marks, paragraph.Skip(length));

    private static IEnumerable<string> Titles(TextTemplate text) => text.Aliases.Prepend(text.Caption).Select(LabelKey.Of);

    // A heading in unknown words still counts where its number is the one that comes next.
    private static string? NextNumeral(SectionTemplate section, IReadOnlyList<TextKey> found) =>
        section.Texts.Where(text => text.Heading is not null).ElementAtOrDefault(found.Count - 1)?.Numeral;

    [GeneratedRegex(
        """
        ^(?>\s*)(?<number>[（(]\s*(?<numeral>[一二三四五])\s*[）)][、.．\s]*|[1-5１-５][.．、]\s*|[一二三四五]、\s*|[一二三四五]是)?
        (?<title>[^\s。：:，,；;—][^。：:，,；;—]{1,24}?)\s*(?:[。：:]\s*|—{1,2}\s*|$)
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?>\s*)(?:[（(]\s*[一二三四五]\s*[）)][、.．\s]*|[1-5１-５][.．、]\s*)(?<title>[^\s。：:，,；;]{2,20})\s+(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Spaced();
}
