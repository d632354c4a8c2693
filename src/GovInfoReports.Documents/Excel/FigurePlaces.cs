using System.Collections.Frozen;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Excel;

/// <summary>Where each figure stands in the workbook, and sums over such places.</summary>
internal sealed class FigurePlaces(ReportEdition edition)
{
    /// <summary>Lines above the table: the heading of its section.</summary>
    public const int TitleRows = 1;

    private readonly FrozenDictionary<CellKey, (string Sheet, CellAddress Address)> places = edition.Tables
        .SelectMany(table => table.Grid.Cells, (table, cell) => (table.Name, Cell: cell))
        .Where(place => place.Cell.Cell is not null)
        .ToFrozenDictionary(place => place.Cell.Cell!.Value, place => (place.Name, AddressOf(place.Cell)));

    public static CellAddress AddressOf(GridCell cell) => new(cell.Row + TitleRows + 1, cell.Column + 1);

    /// <summary>What the figure's defined name stands for: <c>'表三'!$D$7</c>.</summary>
    public string ReferenceTo(CellKey key) => $"'{places[key].Sheet}'!{places[key].Address.Absolute}";

    /// <summary>The total of the terms; blank while none of them is filled in.</summary>
    public string TotalFormula(CrossCheck check)
    {
        var range = RangeOf(check.Right, string.Empty);
        return $"IF(COUNT({range})=0,\"\",SUM({range}))";
    }

    /// <summary>One side of a check, seen from another sheet; blank while any of its terms is blank.</summary>
    public string SideFormula(IReadOnlyList<Term> side)
    {
        var range = RangeOf(side, $"'{places[side[0].Cell.Key].Sheet}'!");
        return $"IF(COUNT({range})<{side.Count},\"\",SUM({range}))";
    }

    // Neighbours are written as people write them: D9:D30.
    private string RangeOf(IReadOnlyList<Term> terms, string sheet)
    {
        var addresses = terms.Select(term => places[term.Cell.Key].Address).ToList();
        var (first, last) = (addresses[0], addresses[^1]);
        var together = addresses.Index().All(place => place.Item == new CellAddress(first.Row + place.Index, first.Column))
            || addresses.Index().All(place => place.Item == new CellAddress(first.Row, first.Column + place.Index));
        return together && addresses.Count > 1
            ? $"{sheet}{first.Relative}:{last.Relative}"
            : string.Join(',', addresses.Select(address => sheet + address.Relative));
    }
}
