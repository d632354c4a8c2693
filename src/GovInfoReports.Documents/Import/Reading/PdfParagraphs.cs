using System.Text.RegularExpressions;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Joins lines into paragraphs, over the end of a page too, and takes page numbers out.</summary>
internal sealed partial class PdfParagraphs
{
    private readonly double left;
    private readonly double right;
    private readonly double gap;
    private readonly List<Mark> marks = [];
    private PdfLine? last;
    private string text = string.Empty;

    /// <param name="lines">All lines outside tables: they tell the margins and the usual distance of lines.</param>
    public PdfParagraphs(IReadOnlyList<PdfLine> lines)
    {
        left = lines.GroupBy(line => Math.Round(line.Left)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key ?? 0;
        right = lines.Select(line => line.Right).DefaultIfEmpty().Max();
        var gaps = lines.Zip(lines.Skip(1)).Where(pair => pair.First.Page == pair.Second.Page).Select(pair => pair.Second.Top - pair.First.Bottom).Order().ToList();
        gap = gaps.Count == 0 ? 0 : gaps[gaps.Count / 2];
    }

    /// <summary>A page number or a running title: it is told with the paragraph around it.</summary>
    public static bool IsPageNumber(PdfLine line, double height) =>
        (line.Middle < height * 0.1 || line.Middle > height * 0.9) && PageNumber().IsMatch(line.Text);

    public void TakeOut(PdfLine line) => marks.Add(new Mark(line.Text, string.Empty));

    /// <returns>The paragraph that the line ends by beginning another, or null.</returns>
    public ParagraphToken? Add(PdfLine line)
    {
        var ended = last is not null && IsNew(last, line) ? End() : null;
        text = PdfLine.Append(text, line.Text);
        last = line;
        return ended;
    }

    /// <returns>The paragraph read so far, or null.</returns>
    public ParagraphToken? End()
    {
        if (text.Length == 0)
        {
            return null;
        }

        var paragraph = new ParagraphToken([new Run(text)], IsHeading: false, [.. marks]);
        marks.Clear();
        (last, text) = (null, string.Empty);
        return paragraph;
    }

    private bool IsNew(PdfLine before, PdfLine line)
    {
        var isIndented = line.Left - left > 0.8 * line.Em;
        var isOtherSize = Math.Abs(line.Em - before.Em) > 0.12 * before.Em;
        var endsEarly = before.Right < right - (2.5 * before.Em);
        var isApart = line.Page == before.Page && line.Top - before.Bottom > gap + (0.5 * line.Em);
        return before.IsSpread || line.IsSpread || isIndented || isOtherSize || endsEarly || isApart;
    }

    [GeneratedRegex(@"^\s*(?:[—–\-－―]?\s*[0-9]{1,3}\s*[—–\-－―]?|第\s*[0-9]{1,3}\s*页(?:\s*[,，/]?\s*共\s*[0-9]{1,3}\s*页)?|[0-9]{1,3}\s*/\s*[0-9]{1,3})\s*$")]
    private static partial Regex PageNumber();
}
