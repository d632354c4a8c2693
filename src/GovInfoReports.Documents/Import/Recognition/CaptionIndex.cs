using System.Runtime.CompilerServices;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Finds the captions of one table by their words, never by their place.</summary>
internal sealed class CaptionIndex
{
    private static readonly ConditionalWeakTable<TableTemplate, CaptionIndex> Indexes = [];

    private readonly ILookup<string, Caption> official;
    private readonly ILookup<string, Caption> aliases;
    private readonly ILookup<string, Caption> unnumbered;

    private CaptionIndex(TableTemplate table)
    {
        var captions = table.Blocks.SelectMany(CaptionsOf).ToList();
        official = captions.ToLookup(caption => LabelKey.Of(caption.Official));
        aliases = captions
            .SelectMany(caption => caption.Heading?.Aliases ?? [], (caption, alias) => (caption, alias))
            .ToLookup(pair => LabelKey.Of(pair.alias), pair => pair.caption);
        unnumbered = captions.Where(caption => caption.IsRow).ToLookup(caption => LabelKey.WithoutNumber(LabelKey.Of(caption.Official)));
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

    private static IEnumerable<Caption> CaptionsOf(TableBlock block) =>
    [
        .. new[] { block.Title, block.Corner }.OfType<string>().Select(words => new Caption(words, block, null, IsRow: false)),
        .. block.Columns.SelectMany(Flatten).Select(heading => new Caption(heading.Caption, block, heading, IsRow: false)),
        .. block.Rows.SelectMany(Flatten).Select(heading => new Caption(heading.Caption, block, heading, IsRow: true)),
    ];

    private static IEnumerable<Heading> Flatten(Heading heading) => heading.Children.SelectMany(Flatten).Prepend(heading);
}
