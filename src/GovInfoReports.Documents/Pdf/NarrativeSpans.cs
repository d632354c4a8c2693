using System.Collections.Immutable;
using GovInfoReports.Documents.Narratives;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.Typesetting.Fonts;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Documents.Pdf;

/// <summary>A paragraph of a narrative as spans: a run-in heading in 楷体, the rest in 仿宋, bold where it is.</summary>
internal static class NarrativeSpans
{
    public static ImmutableArray<TextSpan> Of(Paragraph paragraph)
    {
        var lead = LeadIn.LengthIn(paragraph.PlainText);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var run in paragraph.Runs)
        {
            var count = Math.Min(lead, run.Text.Length);
            lead -= count;
            Add(spans, run, run.Text[..count], FontRole.SubHeading);
            Add(spans, run, run.Text[count..], FontRole.Body);
        }

        return spans.ToImmutable();
    }

    private static void Add(ImmutableArray<TextSpan>.Builder spans, Run run, string words, FontRole role)
    {
        if (words.Length > 0)
        {
            spans.Add(new TextSpan(words, role) { Bold = run.Bold && role == FontRole.Body, Address = run.Link });
        }
    }
}
