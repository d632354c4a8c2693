using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Words of the official form that a table of a document may carry.</summary>
/// <param name="Official">As the form prints them.</param>
/// <param name="Heading">The heading they belong to; null for block titles and corners.</param>
internal sealed record Caption(string Official, TableBlock Block, Heading? Heading, bool IsRow)
{
    /// <summary>Other words for it.</summary>
    public IEnumerable<string> Aliases =>
        Heading is null ? [] : Heading.ShortCaption is { } words && words != Heading.Caption ? Heading.Aliases.Append(words) : Heading.Aliases;

    /// <summary>Whether figures stand beside it.</summary>
    public bool IsFigureRow => IsRow && Heading is { IsLeaf: true };

    /// <summary>Whether figures stand below it.</summary>
    public bool IsFigureColumn => !IsRow && Heading is { IsLeaf: true };
}

/// <summary>A caption found in a document.</summary>
/// <param name="Written">As the document has it.</param>
/// <param name="Kind">How it differs from the official words, or null.</param>
internal sealed record CaptionMatch(Caption Caption, string Written, string? Kind)
{
    /// <summary>Whether likeness alone says which caption it is.</summary>
    public bool IsGuessed { get; init; }

    public void Report(string table, ImportLog log)
    {
        if (Kind is not null)
        {
            log.AddOnce(Kind, table, Written, Caption.Official);
        }
    }
}
