using GovInfoReports.Documents.Typography;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;
using GovInfoReports.Typesetting.Blocks;

namespace GovInfoReports.Documents.Pdf;

/// <summary>The report as a manuscript for the typesetter: title, preamble, six sections, contact note.</summary>
internal static class ReportManuscript
{
    public static IEnumerable<Block> BlocksOf(FilledReport report) =>
    [
        new TitleBlock([.. TitleLines.Of(report, TitleBlock.EmsPerLine)]),
        new BlankBlock(),
        .. Paragraphs(report, TextKey.Preamble),
        .. report.Edition.Sections.SelectMany(section => Section(report, section)),
        .. Contact(report),
    ];

    private static IEnumerable<Block> Section(FilledReport report, SectionTemplate section) =>
    [
        new HeadingBlock(1, section.Heading),
        .. section.Texts.SelectMany(text => Text(report, text)),
        .. section.Table is { } table ? new[] { ReportTable.BlockOf(report, table) } : [],
    ];

    private static IEnumerable<Block> Text(FilledReport report, TextTemplate text) =>
        text.Heading is { } heading ? [new HeadingBlock(2, heading), .. Paragraphs(report, text.Key)] : Paragraphs(report, text.Key);

    private static IEnumerable<Block> Contact(FilledReport report) =>
        report.Content.Text(TextKey.Contact).Length == 0 ? [] : [new BlankBlock(), .. Paragraphs(report, TextKey.Contact)];

    private static IEnumerable<Block> Paragraphs(FilledReport report, TextKey key) =>
        Narrative.Parse(report.Content.Text(key)).Paragraphs.Select(paragraph =>
            new ParagraphBlock(NarrativeSpans.Of(paragraph)) { StaysWithNext = LeadIn.IsWhole(paragraph.PlainText) });
}
