using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Html;

/// <summary>Paragraphs, bold and links as HTML.</summary>
internal static class NarrativeHtml
{
    public static void Write(HtmlBuilder html, string text, string? style, IReadOnlyList<TextMark> marks)
    {
        var marked = new MarkedText(html, marks);
        var paragraphs = Narrative.Parse(text).Paragraphs;
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            html.Open("p", ("style", style));
            marked.Write(paragraph);
            if (index == paragraphs.Length - 1)
            {
                marked.WriteRest();
            }

            html.Close("p").Line();
        }

        if (paragraphs.IsEmpty)
        {
            html.Open("p");
            marked.WriteRest();
            html.Close("p").Line();
        }
    }

    /// <summary>Words that stand in a heading: all in one line.</summary>
    public static void WriteLine(HtmlBuilder html, string text, IReadOnlyList<TextMark> marks)
    {
        var marked = new MarkedText(html, marks);
        foreach (var (index, paragraph) in Narrative.Parse(text).Paragraphs.Index())
        {
            html.Text(index == 0 ? string.Empty : " ");
            marked.Write(paragraph);
        }

        marked.WriteRest();
    }
}
