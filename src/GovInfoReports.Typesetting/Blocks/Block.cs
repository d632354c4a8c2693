using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;
using GovInfoReports.Typesetting.Text;

namespace GovInfoReports.Typesetting.Blocks;

/// <summary>A part of a manuscript, set below the one before.</summary>
public abstract record Block;

/// <summary>标题: centred, on a new page.</summary>
/// <param name="Lines">Cut where the words want it; one that is too long all the same breaks as text does.</param>
public sealed record TitleBlock(ImmutableArray<string> Lines) : Block
{
    /// <summary>Chinese characters that fit on a line.</summary>
    public const int EmsPerLine = 20;

    public string Text => string.Concat(Lines);
}

/// <summary>A heading on a line of its own; never left alone at the foot of a page.</summary>
/// <param name="Level">1 for 一、 (黑体), 2 for （一） (楷体).</param>
public sealed record HeadingBlock(int Level, string Text) : Block;

/// <summary>A paragraph on the character grid, indented by two characters.</summary>
public sealed record ParagraphBlock(ImmutableArray<TextSpan> Spans) : Block
{
    /// <summary>The words head what follows, so that they are not left alone at the foot of a page either.</summary>
    public bool StaysWithNext { get; init; }
}

/// <summary>Blank lines of the grid; none at the top of a page.</summary>
public sealed record BlankBlock(int Lines = 1) : Block;

/// <summary>What is to be set.</summary>
/// <param name="Mark">Word painted pale across each page, such as 草稿; null for none.</param>
public sealed record Manuscript(DocumentProperties Properties, ImmutableArray<Block> Blocks, string? Mark = null);
