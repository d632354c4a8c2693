using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Plain text: a line is a paragraph, lines with tabs are rows of a table.</summary>
internal sealed partial class PlainTextReader : IReportReader
{
    public bool Recognises(SourceFile file) => true;

    public ImmutableArray<DocumentToken> Read(SourceFile file, CancellationToken cancellationToken) => ReadLines(file.PlainText, cancellationToken);

    public static ImmutableArray<DocumentToken> ReadLines(string text, CancellationToken cancellationToken)
    {
        var tokens = ImmutableArray.CreateBuilder<DocumentToken>();
        var rows = new List<ParagraphToken[]>();
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line) && !Rule().IsMatch(line)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsRow(line, rows.Count > 0))
            {
                rows.Add([.. line.Split('\t').Select(cell => InlineMarkup.Read(cell))]);
                continue;
            }

            EndTable();
            tokens.Add(InlineMarkup.Read(line));
        }

        EndTable();
        return tokens.ToImmutable();

        void EndTable()
        {
            if (rows.Count > 0)
            {
                tokens.Add(TableOf(rows));
                rows.Clear();
            }
        }
    }

    // A tab before a lone text is an indent unless the lines above are a table already.
    private static bool IsRow(string line, bool inTable) => line.Contains('\t') && (inTable || line.TrimStart().Contains('\t'));

    // A line drawn across the page says nothing.
    [GeneratedRegex(@"^\s*[-—─*_=]{3,}\s*$")]
    private static partial Regex Rule();

    private static TableToken TableOf(List<ParagraphToken[]> rows) =>
        new([.. rows.Select(row => row.Select(cell => cell.Text).ToImmutableArray())], [.. rows.SelectMany(row => row).SelectMany(cell => cell.Marks)]);
}
