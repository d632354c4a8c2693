using System.Collections.Immutable;
using GovInfoReports.Documents.Html;

namespace GovInfoReports.BackOffice.Review;

/// <summary>Pins findings to the report: a number behind each cell, marks on the exact words of a text.</summary>
internal static class FindingMarks
{
    /// <param name="page">Address of the page, to which the cards' ids are added.</param>
    public static ReportHtmlOptions Options(IReadOnlyList<NumberedFinding> findings, string page)
    {
        var marked = findings.SelectMany(finding => finding.Finding.Marked, (finding, field) => (finding, field)).ToLookup(pair => pair.field, pair => pair.finding.Finding);
        return new ReportHtmlOptions
        {
            CellClass = cell => marked.Contains(cell) ? $"has-{FindingPins.KindOf(marked[cell].Max(finding => finding.Severity))}" : null,
            CellTitle = cell => marked.Contains(cell) ? string.Join('\n', marked[cell].Select(finding => finding.Message)) : null,
            Pins = [.. PinsOf(findings).Select(pin => pin with { Address = page + pin.Address })],
        };
    }

    /// <summary>Id of the place in the report a finding is about first.</summary>
    public static string PlaceOf(NumberedFinding finding)
    {
        var pins = FindingPins.Of([finding.Finding]);
        return pins.IsEmpty ? "TITLE" : (pins[0] with { Label = $"{finding.Number}" }).PlaceId;
    }

    private static ImmutableArray<ReportPin> PinsOf(IReadOnlyList<NumberedFinding> findings) => FindingPins.Of([.. findings.Select(finding => finding.Finding)]);
}
