using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>One difference between a file and the report read from it.</summary>
/// <param name="Kind">One of <see cref="NormalisationKind"/>.</param>
/// <param name="Where">A field (<c>S5</c>, <c>T3.N.P</c>), a row (<c>T3.N</c>) or a table (<c>T3</c>).</param>
/// <param name="Before">As the file has it; empty where the file lacks something the form has.</param>
/// <param name="After">As the report has it; empty where a figure stays blank or a text finds no place.</param>
public sealed record Normalisation(string Kind, string Where, string Before, string After)
{
    /// <summary>The place named for people: 表三, （一）主动公开情况.</summary>
    public string PlaceName(ReportEdition edition)
    {
        if (edition.Tables.FirstOrDefault(table => Where == table.Id || Where.StartsWith(table.Id + '.', StringComparison.Ordinal)) is not { } table)
        {
            return edition.NameOf(new FieldKey(Where));
        }

        var isCell = CellKey.TryParse(Where, out var key) && edition.TryGetCell(key, out _);
        return isCell ? edition.NameOf(key) : RowName(edition, table);
    }

    private string RowName(ReportEdition edition, TableTemplate table) =>
        edition.Cells.FirstOrDefault(cell => $"{cell.Key.Table}.{cell.Key.Row}" == Where) is { } cell
            ? $"{table.Name}“{cell.RowName}”"
            : table.Name;
}
