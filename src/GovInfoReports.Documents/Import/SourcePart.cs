using System.Collections.Immutable;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import;

/// <summary>A part of the file: what stands before the first section, or a section with its heading.</summary>
/// <param name="Section">Null before the first section.</param>
public sealed record SourcePart(SectionTemplate? Section, ImmutableArray<SourceBlock> Blocks);

/// <summary>A paragraph (one row of one cell) or a table as the file has it.</summary>
public sealed record SourceBlock(ImmutableArray<ImmutableArray<string>> Rows, bool IsTable)
{
    internal static SourceBlock Of(DocumentToken token) => token switch
    {
        TableToken table => new SourceBlock(table.Rows, IsTable: true),
        ParagraphToken paragraph => new SourceBlock([[paragraph.Text]], IsTable: false),
        AsideToken aside => new SourceBlock([[aside.Text]], IsTable: false),
        _ => throw new ArgumentOutOfRangeException(nameof(token), token, null),
    };

    /// <summary>The row's words as doubts and left-over texts quote them.</summary>
    public static string WordsOf(IEnumerable<string> row) => string.Join('\t', row).Trim();
}
