using System.Runtime.CompilerServices;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Finds the captions of one table by their words, never by their place.</summary>
internal sealed class CaptionIndex
{
    private static readonly ConditionalWeakTable<TableTemplate, CaptionIndex> Indexes = [];

    private readonly List<(string Key, string Words, Caption Caption)> captions;
    private readonly ILookup<string, Caption> official;
    private readonly ILookup<string, Caption> aliases;
    private readonly ILookup<string, Caption> unnumbered;

    private CaptionIndex(TableTemplate table)
    {
        captions = [.. table.Blocks.SelectMany(CaptionsOf).Select(caption => (LabelKey.Of(caption.Official), LabelKey.WithoutNumber(LabelKey.Of(caption.Official)), caption))];
        official = captions.ToLookup(pair => pair.Key, pair => pair.Caption);
        aliases = captions
            .SelectMany(pair => pair.Caption.Aliases, (pair, alias) => (pair.Caption, alias))
            .Concat(table.Blocks.SelectMany(PathsOf))
            .ToLookup(pair => LabelKey.Of(pair.alias), pair => pair.Caption);
        unnumbered = captions.Where(pair => pair.Caption.IsRow).ToLookup(pair => pair.Words, pair => pair.Caption);
    }

    public static CaptionIndex Of(TableTemplate table) => Indexes.GetValue(table, static table => new CaptionIndex(table));

    /// <summary>The caption a cell holds, or null.</summary>
    public CaptionMatch? Find(string cell)
    {
        var key = LabelKey.Of(cell);
        if (key.Length == 0)
        {
            return null;
        }

        if (official[key].FirstOrDefault() is { } caption)
        {
            return new CaptionMatch(caption, cell, cell == caption.Official ? null : NormalisationKind.Punctuation);
        }

        if (aliases[key].FirstOrDefault() is { } alias)
        {
            return new CaptionMatch(alias, cell, NormalisationKind.Term);
        }

        // A lost number is forgiven where the words alone are unmistakable.
        return unnumbered[LabelKey.WithoutNumber(key)].ToList() is [var row] ? new CaptionMatch(row, cell, NormalisationKind.Numbering) : null;
    }

    /// <summary>Captions of like words: one where there is no doubt which is meant. Numbers in front do not make words alike.</summary>
    public IReadOnlyList<Caption> FindAlike(string cell)
    {
        var key = LabelKey.WithoutNumber(LabelKey.Of(cell));
        var alike = Similarity.MostAlike(key, captions, pair => pair.Words).Select(pair => pair.Caption).ToList();
        return alike.Count > 0 ? alike : FindContaining(key);
    }

    // 不予公开-属于国家秘密的, or the beginning of a long caption.
    private IReadOnlyList<Caption> FindContaining(string key)
    {
        const int Fewest = 5;
        return key.Length < Fewest || key.Length > 60
            ? []
            : [.. captions.Where(pair => pair.Caption.IsRow && pair.Words is { Length: >= Fewest } words && (key.EndsWith(words, StringComparison.Ordinal) || words.StartsWith(key, StringComparison.Ordinal)))
                .Select(pair => pair.Caption)];
    }

    private static IEnumerable<Caption> CaptionsOf(TableBlock block) =>
    [
        .. new[] { block.Title, block.Corner }.OfType<string>().Select(words => new Caption(words, block, null, IsRow: false)),
        .. block.Columns.SelectMany(Flatten).Select(heading => new Caption(heading.Caption, block, heading, IsRow: false)),
        .. block.Rows.SelectMany(Flatten).Select(heading => new Caption(heading.Caption, block, heading, IsRow: true)),
    ];

    // Tables of fewer columns say the whole path in one cell: （三）不予公开1.属于国家秘密.
    private static IEnumerable<(Caption Caption, string alias)> PathsOf(TableBlock block) =>
        from path in block.Rows.Count == 0 ? [] : block.RowPaths
        from depth in Enumerable.Range(2, Math.Max(0, path.Count - 1))
        select (new Caption(path[^1].Caption, block, path[^1], IsRow: true), string.Concat(path.TakeLast(depth).Select(heading => heading.Caption)));

    private static IEnumerable<Heading> Flatten(Heading heading) => heading.Children.SelectMany(Flatten).Prepend(heading);
}
