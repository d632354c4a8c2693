using System.Collections.Immutable;
using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Html;

/// <summary>Paragraphs, bold, links and marked words as HTML.</summary>
internal sealed class NarrativeHtml
{
    private readonly HtmlBuilder html;
    private readonly PinMarks marks;
    private readonly Narrative narrative;
    private readonly string? style;
    private readonly PinnedWords words;

    private NarrativeHtml(HtmlBuilder html, PinMarks marks, string text, ImmutableArray<ReportPin> pins, string? style)
    {
        this.html = html;
        this.marks = marks;
        this.style = style;
        narrative = Narrative.Parse(text);
        words = new PinnedWords(narrative.PlainText, pins);
    }

    public static void Write(HtmlBuilder html, PinMarks marks, string text, ImmutableArray<ReportPin> pins, string? style) =>
        new NarrativeHtml(html, marks, text, pins, style).Write();

    private void Write()
    {
        marks.WriteLine(words.OfWholeText);
        var start = 0;
        foreach (var paragraph in narrative.Paragraphs)
        {
            html.Open("p", ("class", LeadIn.IsWhole(paragraph.PlainText) ? "lead-in" : null), ("style", style));
            foreach (var run in paragraph.Runs)
            {
                WriteRun(run, words.Cut(start, run.Text));
                start += run.Text.Length;
            }

            html.Close("p").Line();
            start++;
        }
    }

    private void WriteRun(Run run, IReadOnlyList<PinnedPiece> pieces)
    {
        if (run.Bold)
        {
            html.Open("strong");
            WriteRun(run with { Bold = false }, pieces);
            html.Close("strong");
        }
        else if (run.Link is { } address)
        {
            // A mark is a link itself, so it stands behind.
            html.Open("a", ("href", address), ("rel", "nofollow noopener"));
            foreach (var piece in pieces)
            {
                WriteWords(piece);
            }

            html.Close("a");
            marks.Write(pieces.SelectMany(piece => piece.Ending));
        }
        else
        {
            foreach (var piece in pieces)
            {
                WriteWords(piece);
                marks.Write(piece.Ending);
            }
        }
    }

    private void WriteWords(PinnedPiece piece)
    {
        foreach (var pin in piece.Pins)
        {
            marks.OpenWords(pin, piece.Beginning.Contains(pin));
        }

        html.Text(piece.Words);
        foreach (var _ in piece.Pins)
        {
            html.Close("mark");
        }
    }
}
