using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Finds the form's parts in the tokens of a document, whatever format it came from.</summary>
internal static class ReportRecogniser
{
    /// <exception cref="ImportException">The document has neither the sections nor the tables of a report, or no title.</exception>
    public static ImportedReport Recognise(ImmutableArray<DocumentToken> tokens, ReportEdition edition, CancellationToken cancellationToken)
    {
        var log = new ImportLog();
        var outline = Outline.Of(tokens, edition, cancellationToken);
        if (outline.Sections.Length < 2 && !tokens.OfType<TableToken>().Any(table => TableChoice.Choose(edition, table) is not null))
        {
            throw new ImportException(
                $"没有读到年度报告的结构（“{edition.Sections[0].Heading}”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。");
        }

        FormerForm.Refuse(tokens, edition);
        var head = HeadRecogniser.Recognise(outline, log);
        var content = ReportContent.Blank(edition).WithText(TextKey.Title, head.Title).WithText(TextKey.Preamble, head.Preamble).WithText(TextKey.Contact, head.Contact);
        outline.ReportAsides(log);
        content = TextRecogniser.Recognise(content, outline, log, cancellationToken);
        content = content.WithFigures(TablesRecogniser.Recognise(edition, outline, log, cancellationToken));
        return new ImportedReport(new FilledReport(head.Agency, head.Year, 1, content), log.Normalised, log.Unplaced, log.Doubts, outline.ToSource());
    }
}
