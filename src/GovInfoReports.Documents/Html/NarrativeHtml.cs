using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Html;

/// <summary>Paragraphs, bold and links as HTML.</summary>
internal static class NarrativeHtml
{
    public static void Write(HtmlBuilder html, string text, string? style)
    {
        foreach (var paragraph in Narrative.Parse(text).Paragraphs)
        {
            html.Open("p", ("style", style));
            foreach (var run in paragraph.Runs)
            {
                WriteRun(html, run);
            }

            html.Close("p").Line();
        }
    }

    private static void WriteRun(HtmlBuilder html, Run run)
    {
        if (run.Bold)
        {
            html.Open("strong");
            WriteRun(html, run with { Bold = false });
            html.Close("strong");
        }
        else if (run.Link is { } address)
        {
            html.Open("a", ("href", address), ("rel", "nofollow noopener")).Text(run.Text).Close("a");
        }
        else
        {
            html.Text(run.Text);
        }
    }
}
