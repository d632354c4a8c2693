using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Which figure of a row belongs to which column, as the headings above say.</summary>
/// <param name="Columns">Column codes from left to right; null where a heading is unknown.</param>
/// <param name="Start">Place of the first column in the grid; -1 where there are no headings.</param>
internal sealed record ColumnOrder(IReadOnlyList<string?> Columns, int Start)
{
    /// <summary>A heading in unknown words that can only be the one column not found.</summary>
    public string? Renamed { get; private init; }

    /// <summary>That column.</summary>
    public string? RenamedColumn { get; private init; }

    public static ColumnOrder Of(TableTemplate table, TableBlock block, IReadOnlyList<TableRow> headings, ImportLog log)
    {
        var official = block.ColumnPaths.Select(path => path[^1]).ToList();
        var found = headings.SelectMany(row => PlacesOf(row, official)).DistinctBy(place => place.Column).OrderBy(place => place.Index).ToList();
        if (found.Count == official.Count || found.Count == 0)
        {
            var isFlat = found.DistinctBy(place => place.Index).Count() < found.Count;
            var order = found.Count == 0 || isFlat ? official.Select(heading => heading.Column) : found.Select(place => place.Column);
            return new ColumnOrder([.. order], found.Count == 0 || isFlat ? -1 : found[0].Index);
        }

        return WithUnknown(table, official, found, headings, log);
    }

    private static IEnumerable<(string? Column, int Index)> PlacesOf(TableRow row, List<Heading> official) =>
        row.Captions.Select((match, index) => (match, index))
            .Where(place => place.match is { Caption.IsFigureColumn: true } && official.Exists(heading => heading.Column == place.match.Caption.Heading!.Column))
            .Select(place => (place.match!.Caption.Heading!.Column, place.index));

    // One heading in unknown words and one column not found: they are the same. Otherwise the figures below it find no place.
    private static ColumnOrder WithUnknown(
        TableTemplate table, List<Heading> official, List<(string? Column, int Index)> found, IReadOnlyList<TableRow> headings, ImportLog log)
    {
        var unknown = headings.SelectMany(row => row.Cells.Select((cell, index) => (cell, index)).Where(place => IsUnknown(row, place.index)))
            .Where(place => found.TrueForAll(known => known.Index != place.index))
            .ToList();
        var missing = official.Where(heading => found.TrueForAll(place => place.Column != heading.Column)).ToList();
        var isRenamed = unknown.Count == 1 && missing.Count == 1;
        foreach (var heading in missing)
        {
            log.Add(isRenamed ? NormalisationKind.Term : NormalisationKind.Table, table.Id, isRenamed ? unknown[0].cell : string.Empty, heading.Caption);
        }

        var columns = unknown.Select(place => (Column: isRenamed ? missing[0].Column : null, Index: place.index));
        var order = found.Concat(columns).OrderBy(place => place.Index).ToList();
        return new ColumnOrder([.. order.Select(place => place.Column)], order[0].Index) { Renamed = isRenamed ? unknown[0].cell : null, RenamedColumn = isRenamed ? missing[0].Column : null };
    }

    private static bool IsUnknown(TableRow row, int index) => row.Captions[index] is null && !string.IsNullOrWhiteSpace(row.Cells[index]);
}
