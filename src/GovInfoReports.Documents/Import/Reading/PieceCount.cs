using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Bounds what the recogniser has to look at, whatever format it came from.</summary>
internal static class PieceCount
{
    /// <exception cref="ImportException">More text, paragraphs or cells than any report.</exception>
    public static void Check(ImmutableArray<DocumentToken> tokens, CancellationToken cancellationToken)
    {
        var (characters, pieces) = (0L, 0L);
        foreach (var token in tokens)
        {
            cancellationToken.ThrowIfCancellationRequested();
            characters += CharactersOf(token);
            pieces += token is TableToken table ? table.Rows.Sum(row => row.Length) : 1;
        }

        if (characters > ImportLimits.Characters)
        {
            throw TooLong();
        }

        if (pieces > ImportLimits.Pieces)
        {
            throw new ImportException($"文件里的段落和单元格超过 {ImportLimits.Pieces / 10_000} 万个，不会是年度报告；请检查是否选错了文件。");
        }
    }

    public static ImportException TooLong() => new($"文字超过 {ImportLimits.Characters / 10_000} 万字，不会是年度报告；请检查是否选错了文件。");

    private static long CharactersOf(DocumentToken token) => token switch
    {
        ParagraphToken paragraph => paragraph.Runs.Sum(run => (long)run.Text.Length),
        AsideToken aside => aside.Text.Length,
        TableToken table => table.Rows.Sum(row => row.Sum(cell => (long)cell.Length)),
        ReportToken whole => whole.Report.Content.Texts.Sum(text => (long)text.Value.Length),
        _ => 0,
    };
}
