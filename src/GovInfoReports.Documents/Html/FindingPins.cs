using System.Collections.Immutable;
using System.Globalization;
using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Documents.Html;

/// <summary>The marks of findings, numbered as they are listed.</summary>
public static class FindingPins
{
    /// <summary>Id of the finding in its list.</summary>
    public static string IdOf(int number) => $"finding-{number}";

    /// <summary>CSS class of a severity.</summary>
    public static string KindOf(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <param name="findings">In the order of the list; the first is number 1.</param>
    public static ImmutableArray<ReportPin> Of(ImmutableArray<Finding> findings) => [.. findings.SelectMany((finding, index) => Of(finding, index + 1))];

    /// <summary>What the import put right has nothing left to mark.</summary>
    public static IEnumerable<ReportPin> Of(Finding finding, int number) => finding.State == FindingState.Fixed ? [] : finding.Marked.Distinct().Select(field =>
        new ReportPin(number.ToString(CultureInfo.InvariantCulture), field, $"#{IdOf(number)}", finding.Message)
        {
            Excerpt = finding.Excerpt is { } excerpt && field == excerpt.Text ? excerpt : null,
            Kind = KindOf(finding.Severity),
        });
}
