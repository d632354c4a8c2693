using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Word;

/// <summary>Paragraphs of the report: titles, headings, and texts with bold, links and headings inside a text.</summary>
internal sealed class NarrativeXml(WordXml xml, WordLinks links)
{
    public void WriteHeading(WordStyle style, params IReadOnlyList<string> lines)
    {
        StartParagraph(style);
        xml.Start("r");
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0)
            {
                xml.Empty("br");
            }

            xml.Words(line);
        }

        xml.End();
        xml.End();
    }

    public void WriteText(WordStyle style, string text)
    {
        foreach (var paragraph in Narrative.Parse(text).Paragraphs)
        {
            StartParagraph(style, isHeading: LeadIn.IsWhole(paragraph.PlainText));
            foreach (var (run, isLeadIn) in LeadIn.Divide(paragraph))
            {
                WriteRun(run, isLeadIn);
            }

            xml.End();
        }
    }

    private void StartParagraph(WordStyle style, bool isHeading = false)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", style.Id);
        if (isHeading)
        {
            xml.Empty("keepNext");
        }

        xml.End();
    }

    private void WriteRun(Run run, bool isLeadIn)
    {
        var link = links.IndexOf(run.Link);
        if (link >= 0)
        {
            xml.StartLink(link);
        }

        xml.Start("r");
        WriteLook(run.Bold, link >= 0 ? WordStyles.Link : isLeadIn ? WordStyles.LeadIn : null);
        xml.Words(run.Text);
        xml.End();
        if (link >= 0)
        {
            xml.End();
        }
    }

    private void WriteLook(bool isBold, string? style)
    {
        if (!isBold && style is null)
        {
            return;
        }

        xml.Start("rPr");
        if (style is not null)
        {
            xml.Value("rStyle", style);
        }

        if (isBold)
        {
            xml.Empty("b");
        }

        xml.End();
    }
}
