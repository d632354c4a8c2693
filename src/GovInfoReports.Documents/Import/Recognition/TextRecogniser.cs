using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reads the sections that are text, in the order of the document.</summary>
internal static class TextRecogniser
{
    public static ReportContent Recognise(ReportContent content, Outline outline, ImportLog log, CancellationToken cancellationToken)
    {
        foreach (var part in outline.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SectionHeading.Report(part, log);
            if (part.Template.Table is null)
            {
                content = Recognise(content, part, isLast: part == outline.Sections[^1] || part.Template == content.Edition.Sections[^1], log);
            }
        }

        foreach (var missing in content.Edition.Sections.Where(section => outline.Sections.All(part => part.Template != section || part.Heading is null)))
        {
            log.Add(NormalisationKind.Section, missing.Table?.Id ?? missing.Texts[0].Key.Name, string.Empty, missing.Heading);
        }

        return content;
    }

    private static ReportContent Recognise(ReportContent content, SectionPart part, bool isLast, ImportLog log)
    {
        var paragraphs = part.Tokens.OfType<ParagraphToken>().ToList();
        var signature = isLast ? ClosingNote.StartOfSignature(paragraphs) : paragraphs.Count;
        var contact = isLast ? ClosingNote.StartOfContact(paragraphs[..signature]) : paragraphs.Count;
        foreach (var (key, text) in ItemDivision.Divide(part.Template, paragraphs[..contact], log))
        {
            content = content.WithText(key, NarrativeAssembler.Assemble(key, text, log));
        }

        foreach (var line in paragraphs[signature..])
        {
            log.AddUnplaced(TextKey.Contact.Name, line.Text);
        }

        return isLast ? WithContact(content, NarrativeAssembler.Assemble(TextKey.Contact, paragraphs[contact..signature], log)) : content;
    }

    // A note in the preamble and one at the end are both kept.
    private static ReportContent WithContact(ReportContent content, string closing) => content.WithText(
        TextKey.Contact, string.Join('\n', new[] { content.Text(TextKey.Contact), closing }.Where(text => text.Length > 0)));
}
