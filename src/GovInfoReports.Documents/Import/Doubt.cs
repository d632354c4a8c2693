using System.Collections.Immutable;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>Something that may have been read wrongly: a person has to look before it is taken.</summary>
/// <param name="Fields">The cells or the text that depend on it, in the form's order.</param>
/// <param name="Read">The file's words that are doubtful.</param>
/// <param name="Reason">A Chinese sentence: why it is uncertain and what was made of it.</param>
/// <param name="Source">The words around, as the file has them: a row with tabs between its cells, or a paragraph.</param>
public sealed record Doubt(ImmutableArray<FieldKey> Fields, string Read, string Reason, string Source)
{
    /// <summary>The place named for people: a field, or what the cells have in common.</summary>
    public string PlaceName(ReportEdition edition)
    {
        if (Fields is [var only])
        {
            return edition.NameOf(only);
        }

        var cells = Fields.Select(field => field.TryGetCell(out var key) ? edition[key] : throw new InvalidOperationException($"{field} is no cell.")).ToList();
        var table = edition.Tables.Single(table => table.Id == cells[0].Key.Table).Name;
        var (rows, columns) = (cells.Select(cell => cell.RowName).Distinct().ToList(), cells.Select(cell => cell.ColumnName).Distinct().ToList());
        return (rows, columns) switch
        {
            ([var row], _) => $"{table}“{row}”",
            (_, [var column]) => $"{table}“{column}”列",
            _ => $"{table}（{cells.Count} 格）",
        };
    }

    public bool Equals(Doubt? other) =>
        other is not null && Fields.SequenceEqual(other.Fields) && (Read, Reason, Source) == (other.Read, other.Reason, other.Source);

    public override int GetHashCode() => HashCode.Combine(Read, Reason, Source);
}
