using System.Globalization;
using GovInfoReports.Core.Workflow;

namespace GovInfoReports.BackOffice.Review;

/// <summary>The reports chosen in the queue, each as <c>id/version</c>.</summary>
public sealed class QueueInput
{
    public List<string>? Chosen { get; set; }

    /// <exception cref="BadHttpRequestException">One is not written so; the page never sends such.</exception>
    public IReadOnlyList<ChosenReport> ToReports() => [.. (Chosen ?? []).Select(Parse)];

    private static ChosenReport Parse(string chosen) =>
        chosen.Split('/') is [var id, var version] && Guid.TryParse(id, out var report) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new ChosenReport(report, seen)
            : throw new BadHttpRequestException($"'{chosen}' is no report of the queue.");
}
