using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Tests.Pdf;

/// <summary>Everything a printed report must say, piece by piece in reading order, without white space.</summary>
internal static class ReportWords
{
    public static IEnumerable<string> Of(FilledReport report) =>
        Pieces(report).Select(Condense).Where(piece => piece.Length > 0);

    public static string Condense(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));

    private static IEnumerable<string> Pieces(FilledReport report) =>
    [
        report.Title,
        .. Paragraphs(report, TextKey.Preamble),
        .. report.Edition.Sections.SelectMany(section => Pieces(report, section)),
        .. Paragraphs(report, TextKey.Contact),
    ];

    private static IEnumerable<string> Pieces(FilledReport report, SectionTemplate section) =>
    [
        section.Heading,
        .. section.Texts.SelectMany(text => Paragraphs(report, text.Key).Prepend(text.Heading ?? string.Empty)),
        .. section.Table is { } table ? table.Grid.Rows.SelectMany(row => row).Select(cell => cell.Cell is { } key ? CellValue.Format(report.Content.Figures[key]) : cell.Caption) : [],
    ];

    private static IEnumerable<string> Paragraphs(FilledReport report, TextKey key) =>
        Narrative.Parse(report.Content.Text(key)).Paragraphs.Select(paragraph => paragraph.PlainText);
}
