using System.Collections.Immutable;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Core.Reports;

/// <summary>年度报告: one revision of an agency's report for a year. At most one revision is not yet published (D-ONE).</summary>
public sealed class Report
{
    private Report()
    {
    }

    public required Guid Id { get; init; }

    public required Guid AgencyId { get; init; }

    public Agency Agency { get; init; } = null!;

    public required int Year { get; init; }

    /// <summary>1 for the first publication, then counting corrections.</summary>
    public required int Revision { get; init; }

    public required string Edition { get; init; }

    public ReportStatus Status { get; private set; }

    /// <summary>Concurrency token, raised by every change.</summary>
    public int Version { get; private set; }

    /// <summary>Last year's publication from which figures were taken over, or null (Y-AMEND).</summary>
    public required Guid? CarriedOverFrom { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>SHA-256 of the canonical JSON that was approved, in hexadecimal (D-PUB); null while not approved.</summary>
    public string? ApprovedHash { get; internal set; }

    internal int?[] T2 { get; private set; } = [];

    internal int?[] T3 { get; private set; } = [];

    internal int?[] T4 { get; private set; } = [];

    internal decimal? Fee { get; private set; }

    internal ImmutableSortedDictionary<string, string> Texts { get; private set; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>As stored: texts may refer to cells (<see cref="BoundText"/>).</summary>
    public ReportContent Content => new(
        FigureArrays.ToFigures(ReportEditions.Get(Edition), table => table switch { "T2" => T2, "T3" => T3, "T4" => T4, _ => throw new InvalidOperationException($"No column for table {table}.") }, Fee),
        Texts);

    /// <summary>
    /// The report as it is printed: with its agency, which must be loaded, and every reference to a cell resolved. There is no other way from the
    /// store to a page, a file, a check or a publication.
    /// </summary>
    public FilledReport ToFilledReport() => new(Agency.Name, Year, Revision, BoundText.Print(Content));

    /// <summary>A draft; revision 1 begins blank or with what was carried over, a correction with what was published.</summary>
    public static Report Begin(Guid agencyId, int year, int revision, ReportContent content, DateTimeOffset at, Guid? carriedOverFrom = null)
    {
        var report = new Report
        {
            Id = Guid.CreateVersion7(at),
            AgencyId = agencyId,
            Year = year,
            Revision = revision,
            Edition = content.Edition.Id,
            CarriedOverFrom = carriedOverFrom,
            CreatedAt = at,
        };
        report.Store(content, at);
        return report;
    }

    /// <summary>Replaces the content.</summary>
    /// <exception cref="InvalidOperationException">The status does not allow edits; callers tell the user before.</exception>
    public void Edit(ReportContent content, DateTimeOffset at)
    {
        if (!Status.CanEdit())
        {
            throw new InvalidOperationException($"Report {Id} cannot be edited while {Status}.");
        }

        Store(content, at);
    }

    internal void MoveTo(ReportStatus status, DateTimeOffset at)
    {
        Status = status;
        UpdatedAt = at;
        Version++;
    }

    private void Store(ReportContent content, DateTimeOffset at)
    {
        T2 = FigureArrays.Counts(content.Figures, "T2");
        T3 = FigureArrays.Counts(content.Figures, "T3");
        T4 = FigureArrays.Counts(content.Figures, "T4");
        Fee = FigureArrays.Amount(content.Figures);
        Texts = content.Texts;
        UpdatedAt = at;
        Version++;
    }
}
