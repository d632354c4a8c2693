using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Content;

/// <summary>The figures of a report: one value per cell of the edition, null where blank. Immutable.</summary>
public sealed class Figures : IEquatable<Figures>
{
    private readonly ImmutableArray<decimal?> values;

    private Figures(ReportEdition edition, ImmutableArray<decimal?> values)
    {
        Edition = edition;
        this.values = values;
    }

    public ReportEdition Edition { get; }

    /// <summary>All values in the order of <see cref="ReportEdition.Cells"/>.</summary>
    public ImmutableArray<decimal?> Values => values;

    public decimal? this[CellDefinition cell] => values[cell.Ordinal];

    public decimal? this[CellKey key] => values[Edition[key].Ordinal];

    public decimal? this[string key] => values[Edition[key].Ordinal];

    public static Figures Blank(ReportEdition edition) => new(edition, [.. new decimal?[edition.Cells.Length]]);

    /// <summary>Every cell zero.</summary>
    public static Figures Zero(ReportEdition edition) => new(edition, [.. edition.Cells.Select(_ => (decimal?)0m)]);

    /// <param name="values">One value per cell, in the edition's order.</param>
    public static Figures Of(ReportEdition edition, IEnumerable<decimal?> values)
    {
        ImmutableArray<decimal?> all = [.. values];
        return all.Length == edition.Cells.Length
            ? new Figures(edition, all)
            : throw new ArgumentException($"Edition {edition.Id} has {edition.Cells.Length} cells, not {all.Length}.", nameof(values));
    }

    public Figures With(CellDefinition cell, decimal? value) =>
        values[cell.Ordinal] == value ? this : new Figures(Edition, values.SetItem(cell.Ordinal, value));

    public Figures With(string key, decimal? value) => With(Edition[key], value);

    public bool Equals(Figures? other) => other is not null && other.Edition == Edition && values.SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as Figures);

    public override int GetHashCode() => values.Aggregate(0, HashCode.Combine);
}
