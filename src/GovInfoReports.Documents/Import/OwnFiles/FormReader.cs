using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>
/// Reads a file that still stands as this system wrote it: nothing is guessed, so nothing is changed. A file in which someone moved,
/// renamed or removed a part is left to the recogniser, which tells what it changes.
/// </summary>
internal sealed class FormReader
{
    private readonly IReadOnlyList<FormPart> parts;
    private int next;

    private FormReader(IReadOnlyList<FormPart> parts) => this.parts = parts;

    private FormPart? Current => next < parts.Count ? parts[next] : null;

    /// <returns>Null where the parts are not those of the form, in its order.</returns>
    public static FilledReport? Read(ReportIdentity identity, IReadOnlyList<FormPart> parts) =>
        new FormReader(parts).Read(identity.Edition) is { } content
            ? new FilledReport(identity.Agency, identity.Year, identity.Revision, content)
            : null;

    private ReportContent? Read(ReportEdition edition)
    {
        if (Current is not HeadingPart title)
        {
            return null;
        }

        next++;
        var content = ReportContent.Blank(edition).WithText(TextKey.Title, title.Words).WithText(TextKey.Preamble, ReadText());
        foreach (var section in edition.Sections)
        {
            if (Read(content, section) is not { } read)
            {
                return null;
            }

            content = read;
        }

        if (Current is ContactPart)
        {
            next++;
            content = content.WithText(TextKey.Contact, ReadText());
        }

        return Current is null ? content : null;
    }

    private ReportContent? Read(ReportContent content, SectionTemplate section)
    {
        var isComplete = TakeHeading(section.Heading);
        foreach (var text in section.Texts)
        {
            isComplete &= text.Heading is null || TakeHeading(text.Heading);
            content = content.WithText(text.Key, ReadText());
        }

        if (section.Table is not null)
        {
            var figures = Current is TablePart table ? FormTable.Read(content.Figures, section.Table, table.Rows) : null;
            next++;
            return isComplete && figures is not null ? content.WithFigures(figures) : null;
        }

        return isComplete ? content : null;
    }

    private bool TakeHeading(string words) => Current is HeadingPart heading && heading.Words == words && ++next > 0;

    private string ReadText()
    {
        var paragraphs = new List<Paragraph>();
        for (; Current is ParagraphPart paragraph; next++)
        {
            paragraphs.Add(new Paragraph(Runs.Merge(paragraph.Runs)));
        }

        return new Narrative([.. paragraphs]).ToString();
    }
}
