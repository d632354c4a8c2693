using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GovInfoReports.Templates.Form;

/// <summary>
/// One edition of the statutory form (年度报告格式): sections, tables and cross-checks as data.
/// Everything that shows, reads, checks or adds up a report walks this description; no caption stands anywhere else.
/// </summary>
public sealed class ReportEdition
{
    private readonly FrozenDictionary<CellKey, CellDefinition> byKey;

    /// <param name="id">Year of the notice, such as 2021.</param>
    /// <param name="notice">The notice that prescribes the form.</param>
    /// <param name="crossChecks">Builds the cross-checks once the cells are known.</param>
    public ReportEdition(
        string id,
        string notice,
        IReadOnlyList<TextTemplate> frame,
        IReadOnlyList<SectionTemplate> sections,
        Func<ReportEdition, IEnumerable<CrossCheck>> crossChecks)
    {
        Id = id;
        Notice = notice;
        Frame = frame;
        Sections = [.. sections];
        Tables = [.. Sections.Select(section => section.Table).OfType<TableTemplate>()];
        Cells = [.. Tables.SelectMany(CellsOf).Select((cell, ordinal) => cell with { Ordinal = ordinal })];
        byKey = Cells.ToFrozenDictionary(cell => cell.Key);
        Texts = [.. Frame.Where(text => text.Key != TextKey.Contact), .. Sections.SelectMany(section => section.Texts), .. Frame.Where(text => text.Key == TextKey.Contact)];
        CrossChecks = [.. crossChecks(this)];
    }

    public string Id { get; }

    public string Notice { get; }

    /// <summary>Column captions that only the form before this one had: they tell a report on that form.</summary>
    public IReadOnlyList<string> FormerCaptions { get; init; } = [];

    /// <summary>Title, preamble and contact note: the texts outside the six sections.</summary>
    public IReadOnlyList<TextTemplate> Frame { get; }

    public ImmutableArray<SectionTemplate> Sections { get; }

    public ImmutableArray<TableTemplate> Tables { get; }

    /// <summary>All cells in the order of the form; a cell's <see cref="CellDefinition.Ordinal"/> is its index here.</summary>
    public ImmutableArray<CellDefinition> Cells { get; }

    /// <summary>All texts in reading order.</summary>
    public ImmutableArray<TextTemplate> Texts { get; }

    /// <summary>The keys of all cells and texts: everything an edit can change.</summary>
    public IEnumerable<FieldKey> Fields =>
        Cells.Select(cell => (FieldKey)cell.Key).Concat(Texts.Select(text => (FieldKey)text.Key));

    public ImmutableArray<CrossCheck> CrossChecks { get; }

    public CellDefinition this[CellKey key] =>
        byKey.TryGetValue(key, out var cell) ? cell : throw new KeyNotFoundException($"Edition {Id} has no cell {key}.");

    public CellDefinition this[string key] => this[CellKey.Parse(key)];

    public TextTemplate this[TextKey key] => Texts.Single(text => text.Key == key);

    public bool TryGetCell(CellKey key, out CellDefinition cell) => byKey.TryGetValue(key, out cell!);

    public bool TryGetText(string name, out TextTemplate text)
    {
        text = Texts.FirstOrDefault(candidate => candidate.Key.Name == name)!;
        return text is not null;
    }

    /// <summary>Name of a field for people, whether cell or text.</summary>
    public string NameOf(FieldKey field)
    {
        if (field.TryGetCell(out var key) && TryGetCell(key, out var cell))
        {
            return $"{Tables.Single(table => table.Id == key.Table).Name}{cell.Description}";
        }

        return TryGetText(field.Name, out var text) ? text.Heading ?? text.Caption : field.Name;
    }

    internal static CellKey KeyOf(string table, IReadOnlyList<Heading> rowPath, IReadOnlyList<Heading> columnPath)
    {
        var path = rowPath.Concat(columnPath).ToList();
        var row = path.LastOrDefault(heading => heading.Row is not null)?.Row;
        var column = path.LastOrDefault(heading => heading.Column is not null)?.Column;
        return row is not null && column is not null
            ? new CellKey(table, row, column)
            : throw new InvalidOperationException($"A cell of {table} lacks a row or column code.");
    }

    private static IEnumerable<CellDefinition> CellsOf(TableTemplate table) =>
        from block in table.Blocks
        from rowPath in block.RowPaths
        from columnPath in block.ColumnPaths
        let kind = rowPath.Concat(columnPath).LastOrDefault(heading => heading.Kind is not null)?.Kind ?? CellKind.Count
        select new CellDefinition(KeyOf(table.Id, rowPath, columnPath), kind, 0, rowPath, columnPath);
}
