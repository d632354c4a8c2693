using GovInfoReports.Documents.Import;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>Which words of the file to mark: those a doubt quotes, and those that found no place.</summary>
public sealed class SourceMarks(ImportedReport imported)
{
    private readonly ILookup<string, Doubt> doubts = imported.Doubts.Where(doubt => doubt.Source.Length > 0).ToLookup(doubt => doubt.Source, StringComparer.Ordinal);
    private readonly HashSet<string> unplaced = imported.Unplaced.ToHashSet(StringComparer.Ordinal);

    /// <summary>CSS class of a row or paragraph; null where it is taken as it is.</summary>
    public string? RowClass(string words) => doubts.Contains(words) ? "doubtful" : unplaced.Contains(words) ? "unplaced" : null;

    /// <summary>CSS class of a cell in such a row.</summary>
    public string? CellClass(string words, string cell)
    {
        var read = cell.Trim();
        return read.Length == 0 ? null
            : doubts[words].Any(doubt => doubt.Read == read) || doubts.Contains(read) ? "doubtful"
            : unplaced.Contains(read) ? "unplaced"
            : null;
    }
}
