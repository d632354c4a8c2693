using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Checks;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: shown only.</summary>
    Info,

    /// <summary>警告: needs an explanation or a change.</summary>
    Warning,

    /// <summary>错误: blocks submission.</summary>
    Error,
}

/// <summary>What a check found.</summary>
/// <param name="Rule">Rule id of domain §2, such as T3-BAL.</param>
/// <param name="Fields">The fields concerned, the one to look at first coming first.</param>
/// <param name="Message">A Chinese sentence with the numbers put in.</param>
/// <param name="Basis">The form or article it rests on.</param>
public sealed record Finding(string Rule, Severity Severity, ImmutableArray<FieldKey> Fields, string Message, string Basis)
{
    /// <summary>The repair, where there is exactly one; else empty.</summary>
    public ImmutableArray<CellFix> Fix { get; init; } = [];

    /// <summary>The fields worth colouring: all of a short equality, but of a long sum only the total.</summary>
    public ImmutableArray<FieldKey> Marked => Fields.Length <= MostMarked ? Fields : [Fields[0]];

    private const int MostMarked = 7;
}

/// <summary>A cell and the figure it should hold.</summary>
public sealed record CellFix(CellKey Cell, decimal Value);
