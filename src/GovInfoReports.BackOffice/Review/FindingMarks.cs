using GovInfoReports.Documents.Html;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.BackOffice.Review;

/// <summary>Pins findings to the report: a number behind each cell, marks on the exact words of a text.</summary>
/// <param name="page">Address of the page, to which the cards' ids are added.</param>
internal sealed class FindingMarks(FilledReport report, IReadOnlyList<NumberedFinding> findings, string page)
{
    private readonly ILookup<FieldKey, NumberedFinding> marked = findings
        .SelectMany(finding => finding.Finding.Marked, (finding, field) => (finding, field)).ToLookup(pair => pair.field, pair => pair.finding);

    public ReportHtmlOptions Options => new()
    {
        CellClass = cell => marked.Contains(cell) ? $"has-{Look(marked[cell].Max(finding => finding.Finding.Severity))}" : null,
        CellTitle = cell => marked.Contains(cell) ? string.Join('\n', marked[cell].Select(finding => finding.Finding.Message)) : null,
        CellPins = cell => [.. marked[cell].Select(finding => PinOf(finding, cell))],
        TextMarks = text => [.. marked[text].Select(finding => MarkOf(finding, text))],
    };

    private static string Look(Severity severity) => severity.ToString().ToLowerInvariant();

    private TextMark MarkOf(NumberedFinding finding, TextKey text)
    {
        var words = finding.Finding.Excerpt is { } excerpt && excerpt.Text == text && Stands(excerpt) ? excerpt : new Excerpt(text, 0, string.Empty);
        return new TextMark(words.Start, words.Length) { Class = Look(finding.Finding.Severity), Pin = PinOf(finding, text) };
    }

    // The title printed is the standard one where none is written.
    private bool Stands(Excerpt excerpt)
    {
        var plain = Narrative.Parse(report.Content.Text(excerpt.Text)).PlainText;
        return excerpt.Start + excerpt.Length <= plain.Length && plain.AsSpan(excerpt.Start, excerpt.Length).SequenceEqual(excerpt.Words);
    }

    private ReportPin PinOf(NumberedFinding finding, FieldKey field) =>
        new(finding.Number.ToString(), $"{page}#{finding.Card}", $"{finding.Finding.Severity.Name()} {finding.Number}：{finding.Finding.Message}")
        {
            Id = field == finding.Finding.Marked[0] ? finding.Pin : null,
            Class = Look(finding.Finding.Severity),
        };
}
