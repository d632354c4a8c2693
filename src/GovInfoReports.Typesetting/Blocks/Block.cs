using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Blocks;

/// <summary>A part of a manuscript, set below the one before.</summary>
public abstract record Block;

/// <summary>标题: centred, on a new page.</summary>
/// <param name="Words">
/// Pieces that are not broken. The first, the name of who speaks, has a line of its own where a title needs two; a longer title is set
/// in lines of balanced length.
/// </param>
public sealed record TitleBlock(ImmutableArray<string> Words) : Block
{
    public string Text => string.Concat(Words);
}

/// <summary>A heading on a line of its own; never left alone at the foot of a page.</summary>
/// <param name="Level">1 for 一、 (黑体), 2 for （一） (楷体).</param>
public sealed record HeadingBlock(int Level, string Text) : Block;

/// <summary>A paragraph on the character grid, indented by two characters.</summary>
public sealed record ParagraphBlock(ImmutableArray<TextSpan> Spans) : Block;

/// <summary>Blank lines of the grid; none at the top of a page.</summary>
public sealed record BlankBlock(int Lines = 1) : Block;

/// <summary>What is to be set.</summary>
/// <param name="Mark">Word painted pale across each page, such as 草稿; null for none.</param>
public sealed record Manuscript(DocumentProperties Properties, ImmutableArray<Block> Blocks, string? Mark = null);
