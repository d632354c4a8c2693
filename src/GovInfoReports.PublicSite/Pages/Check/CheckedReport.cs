using System.Collections.Immutable;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.PublicSite.Pages.Check;

/// <summary>A report that was read, and what there is to say about it; lives as long as the answer.</summary>
public sealed class CheckedReport(ImportedReport imported)
{
    private static readonly ImmutableArray<Severity> Weightiest = [Severity.Error, Severity.Warning, Severity.Info];

    /// <summary>The weightiest first; their numbers are those on the report.</summary>
    private readonly ImmutableArray<Finding> findings = [.. imported.Check([]).OrderBy(finding => Weightiest.IndexOf(finding.Severity))];

    public ImportedReport Imported => imported;

    public ReportEdition Edition => imported.Report.Edition;

    /// <summary>Findings with their numbers, by severity.</summary>
    public IEnumerable<IGrouping<Severity, (int Number, Finding Finding)>> Groups =>
        findings.Select((finding, index) => (Number: index + 1, finding)).GroupBy(numbered => numbered.finding.Severity);

    public string Html => ReportHtmlWriter.Write(imported.Report, new ReportHtmlOptions { Pins = FindingPins.Of(findings), SectionLevel = 3, WithTitle = true });

    public int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);

    /// <summary>Where the finding is marked on the report: the words, then the figures and texts.</summary>
    public IEnumerable<(string Id, string Name)> PlacesOf(int number, Finding finding) =>
        FindingPins.Of(finding, number).Select(pin => (pin.PlaceId, Edition.NameOf(pin.Field)));
}
