using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Where a numbered paragraph stands.</summary>
/// <param name="List">The <c>w:numId</c>; 0 takes the number away.</param>
/// <param name="Level">From 0.</param>
internal sealed record DocxListPlace(string List, int Level);

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Text">Such as <c>（%1）</c>; %1 is the number of the first level.</param>
/// <param name="Style">Paragraph style that this level belongs to.</param>
internal sealed record DocxLevel(int Start, string Format, string Text, bool IsLegal, string? Style)
{
    public static DocxLevel None { get; } = new(1, "none", string.Empty, IsLegal: false, Style: null);
}

/// <summary>One <c>w:num</c>: a list of some kind, with numbers it begins anew with.</summary>
internal sealed record DocxList(string Kind, ImmutableDictionary<int, int> Starts);

/// <summary>The lists of a Word document (ISO/IEC 29500-1 §17.9).</summary>
/// <param name="Kinds">Levels by <c>w:abstractNumId</c>.</param>
internal sealed record DocxNumberingPart(
    ImmutableDictionary<string, DocxList> Lists, ImmutableDictionary<string, ImmutableDictionary<int, DocxLevel>> Kinds)
{
    public const int Levels = 9;

    public DocxLevel LevelOf(string list, int level) =>
        Lists.TryGetValue(list, out var found) && Kinds.TryGetValue(found.Kind, out var levels) ? levels.GetValueOrDefault(level, DocxLevel.None) : DocxLevel.None;

    /// <summary>The level of the list that belongs to the style; the first where none says so.</summary>
    public int LevelOfStyle(string list, string style) =>
        Enumerable.Range(0, Levels).FirstOrDefault(level => LevelOf(list, level).Style == style);
}
