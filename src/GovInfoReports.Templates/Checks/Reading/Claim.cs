using System.Collections.Immutable;

namespace GovInfoReports.Templates.Checks.Reading;

/// <summary>A figure that a text states and a table holds.</summary>
/// <param name="Rule">The rule that compares them.</param>
/// <param name="Subject">What is counted, in Chinese; the same words for the same thing.</param>
/// <param name="Cells">The figure must be their sum; empty where the form has no cell for it.</param>
internal sealed record Claim(string Rule, string Subject, Mention Mention, ImmutableArray<string> Cells)
{
    /// <summary>Cells whose sum would be right as well: 共收到 may include what was carried over.</summary>
    public ImmutableArray<string> OrCells { get; init; } = [];

    public static IEnumerable<Claim> Read(ReportReading reading) =>
    [
        .. RequestClaims.Read(reading),
        .. OutcomeClaims.Read(reading),
        .. CaseClaims.Read(reading),
        .. DocumentClaims.Read(reading),
        .. DecisionClaims.Read(reading),
        .. DisclosureClaims.Read(reading),
    ];

    public bool Agrees(ReportReading reading) =>
        !Mention.IsExact || Cells.IsEmpty || Mention.Value == Sum(reading, Cells) || (!OrCells.IsEmpty && Mention.Value == Sum(reading, OrCells));

    public static decimal Sum(ReportReading reading, ImmutableArray<string> cells) => cells.Sum(cell => reading[cell]);
}
