using System.Collections.Immutable;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Templates.Checks;

/// <summary>What the checks know beside the report itself. Plain data; whatever is unknown is left out, and the rules that need it stay silent.</summary>
public sealed record CheckContext(AgencyProfile Agency)
{
    /// <summary>The office's own limits, topics and dates.</summary>
    public RulePack Pack { get; init; } = RulePack.General;

    /// <summary>The body's earlier reports as published, newest first.</summary>
    public ImmutableArray<FilledReport> Earlier { get; init; } = [];

    /// <summary>Last year's report as it stood when this draft took figures from it; null where the draft took none (Y-AMEND).</summary>
    public ReportContent? TakenOver { get; init; }

    /// <summary>Names of the other bodies of the directory.</summary>
    public AgencyDirectory OtherAgencies { get; init; } = AgencyDirectory.Empty;

    /// <summary>The year's reports of all bodies.</summary>
    public SimilarityIndex Peers { get; init; } = SimilarityIndex.Empty;

    /// <summary>Dates and approvals; null outside the workflow.</summary>
    public FilingFacts? Filing { get; init; }

    /// <summary>What an import had to change; empty for a draft typed into the form.</summary>
    public ImmutableArray<SourceNormalisation> Source { get; init; } = [];

    /// <summary>The report just before this one, where it is in the system.</summary>
    public FilledReport? LastYear(int year) => Earlier.FirstOrDefault(report => report.Year == year - 1);
}

/// <summary>One difference between a file and the report read from it.</summary>
/// <param name="Kind">Rule id where there is one, such as L-MARK.</param>
/// <param name="Where">A field, a row (<c>T3.N</c>) or a table (<c>T3</c>).</param>
/// <param name="Before">As the file has it; empty where the file lacks something.</param>
/// <param name="After">As the report has it.</param>
public sealed record SourceNormalisation(string Kind, string Where, string Before, string After);

/// <summary>Where a report stands in the workflow.</summary>
/// <param name="On">The day it is or was submitted.</param>
public sealed record FilingFacts(DateOnly On)
{
    /// <summary>The date the office set; the rule pack's or the law's where null.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether the office looks, for which a missed date is an error; for the drafter it is a warning.</summary>
    public bool SeenByOffice { get; init; }

    /// <summary>Reports of this body and year that are not superseded, this one included.</summary>
    public int LiveReports { get; init; } = 1;

    /// <summary>SHA-256 of the canonical JSON that was approved, in hexadecimal; null before approval.</summary>
    public string? ApprovedHash { get; init; }
}
