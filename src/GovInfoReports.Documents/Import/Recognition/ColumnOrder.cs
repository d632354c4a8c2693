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
        if (found.Count == 0 || (found.Count == official.Count && found.DistinctBy(place => place.Index).Count() < found.Count))
        {
            return new ColumnOrder([.. official.Select(heading => heading.Column)], -1);
        }

        return found.Count == official.Count ? WithRemarks(found, headings) : WithUnknown(table, official, found, headings, log);
    }

    // A column of the drafter's own, such as 备注, among the official ones.
    private static ColumnOrder WithRemarks(List<(string? Column, int Index)> found, IReadOnlyList<TableRow> headings)
    {
        var own = Unknown(headings, found).Where(place => place.Index > found[0].Index).Select(place => (Column: (string?)null, place.Index));
        return new ColumnOrder([.. found.Concat(own).OrderBy(place => place.Index).Select(place => place.Column)], found[0].Index);
    }

    private static IEnumerable<(string? Column, int Index)> PlacesOf(TableRow row, List<Heading> official) =>
        row.Captions.Select((match, index) => (match, index))
            .Where(place => place.match is { Caption.IsFigureColumn: true } && official.Exists(heading => heading.Column == place.match.Caption.Heading!.Column))
            .Select(place => (place.match!.Caption.Heading!.Column, place.index));

    // One heading in unknown words where one column is not found: they are the same. Otherwise the figures below it find no place.
    private static ColumnOrder WithUnknown(
        TableTemplate table, List<Heading> official, List<(string? Column, int Index)> found, IReadOnlyList<TableRow> headings, ImportLog log)
    {
        var unknown = Unknown(headings, found);
        var missing = official.Where(heading => found.TrueForAll(place => place.Column != heading.Column)).ToList();
        var renamed = missing.Count == 1 ? Renaming(official, missing[0], found, unknown) : null;
        foreach (var heading in missing)
        {
            log.Add(renamed is null ? NormalisationKind.Table : NormalisationKind.Term, table.Id, renamed?.Cell ?? string.Empty, heading.Caption);
        }

        var columns = unknown.Select(place => (Column: place == renamed ? missing[0].Column : null, place.Index));
        var order = found.Concat(columns).OrderBy(place => place.Index).ToList();
        return new ColumnOrder([.. order.Select(place => place.Column)], order[0].Index) { Renamed = renamed?.Cell, RenamedColumn = renamed is null ? null : missing[0].Column };
    }

    // The only unknown heading, or the only one between the neighbours of the column not found.
    private static (string Cell, int Index)? Renaming(
        List<Heading> official, Heading missing, List<(string? Column, int Index)> found, List<(string Cell, int Index)> unknown)
    {
        int? PlaceOf(IEnumerable<Heading> headings) =>
            headings.Select(heading => found.Where(place => place.Column == heading.Column).Select(place => (int?)place.Index).FirstOrDefault()).FirstOrDefault(index => index is not null);
        var place = official.IndexOf(missing);
        var after = PlaceOf(official.Take(place).Reverse()) ?? -1;
        var before = PlaceOf(official.Skip(place + 1)) ?? int.MaxValue;
        var between = unknown.Where(one => one.Index > after && one.Index < before).ToList();
        return unknown.Count == 1 ? unknown[0] : between.Count == 1 ? between[0] : null;
    }

    private static List<(string Cell, int Index)> Unknown(IReadOnlyList<TableRow> headings, List<(string? Column, int Index)> found) =>
        [.. headings.SelectMany(row => row.Cells.Select((cell, index) => (Cell: cell, Index: index)).Where(place => IsUnknown(row, place.Index)))
            .Where(place => found.TrueForAll(known => known.Index != place.Index))
            .DistinctBy(place => place.Index)];

    private static bool IsUnknown(TableRow row, int index) => row.Captions[index] is null && !string.IsNullOrWhiteSpace(row.Cells[index]);
}
