namespace GovInfoReports.Templates.Form;

/// <summary>A row or column heading of the official form; headings nest as the form's merged cells do.</summary>
/// <param name="Caption">The official words, printed exactly so.</param>
public sealed record Heading(string Caption)
{
    /// <summary>Row code this heading gives to the cells under it; either axis may give it (table four has no row headings).</summary>
    public string? Row { get; init; }

    /// <summary>The caption as a message names it, where the official words are too long for a sentence.</summary>
    public string? ShortCaption { get; init; }

    /// <summary>Column code this heading gives to the cells under it.</summary>
    public string? Column { get; init; }

    /// <summary>What the cells under this heading hold.</summary>
    public CellKind? Kind { get; init; }

    /// <summary>What to count here, said to the person who fills in.</summary>
    public string? Help { get; init; }

    /// <summary>Article of the 条例 the row rests on, such as 第三十六条第（一）（二）项.</summary>
    public string? Basis { get; init; }

    /// <summary>Other wordings met in published reports; read, reported, never printed.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<Heading> Children { get; init; } = [];

    public bool IsLeaf => Children.Count == 0;

    public int Depth => IsLeaf ? 1 : 1 + Children.Max(child => child.Depth);

    public int LeafCount => IsLeaf ? 1 : Children.Sum(child => child.LeafCount);

    /// <summary>The paths from this heading to each of its leaves, in reading order.</summary>
    public IEnumerable<IReadOnlyList<Heading>> Paths() =>
        IsLeaf ? [[this]] : Children.SelectMany(child => child.Paths(), (_, path) => (IReadOnlyList<Heading>)[this, .. path]);
}
