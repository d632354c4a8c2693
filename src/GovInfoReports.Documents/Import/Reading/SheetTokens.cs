using System.Collections.Immutable;
using GovInfoReports.Templates.Narratives;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// Makes paragraphs and tables of a sheet that somebody laid out freely. Rows without an empty row between them belong together;
/// what stands alone in its row above or below a table is its title or a remark.
/// </summary>
internal static class SheetTokens
{
    /// <summary>Shorter names (表三, Sheet1) say nothing of what stands on the sheet.</summary>
    private const int ShortestName = 4;

    /// <param name="rows">Rows that hold words, with their numbers.</param>
    public static IEnumerable<DocumentToken> Of(string name, IReadOnlyList<(int Number, ImmutableArray<string> Cells)> rows)
    {
        if (rows.Count > 0 && name.Count(IsIdeograph) >= ShortestName && !IsNamed(rows[0].Cells, name))
        {
            yield return new ParagraphToken([new Run(name)], IsHeading: true, []);
        }

        for (var (start, end) = (0, 0); start < rows.Count; start = end)
        {
            end = start + 1;
            while (end < rows.Count && rows[end].Number == rows[end - 1].Number + 1)
            {
                end++;
            }

            foreach (var token in Region([.. rows.Skip(start).Take(end - start).Select(row => row.Cells)]))
            {
                yield return token;
            }
        }
    }

    private static IEnumerable<DocumentToken> Region(List<ImmutableArray<string>> rows)
    {
        var first = rows.FindIndex(IsGrid);
        var last = rows.FindLastIndex(IsGrid);
        if (first < 0)
        {
            return rows.SelectMany(Paragraphs);
        }

        var table = new TableRows();
        foreach (var row in rows[first..(last + 1)])
        {
            foreach (var cell in row)
            {
                table.AddCell([.. Paragraphs([cell])], 1, 1);
            }

            table.EndRow();
        }

        return [.. rows[..first].SelectMany(Paragraphs), .. table.ToTokens(), .. rows[(last + 1)..].SelectMany(Paragraphs)];
    }

    private static bool IsGrid(ImmutableArray<string> row) => row.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1;

    private static IEnumerable<DocumentToken> Paragraphs(ImmutableArray<string> row) => row
        .SelectMany(cell => cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(line => new ParagraphToken([new Run(line)], IsHeading: false, []));

    private static bool IsNamed(ImmutableArray<string> row, string name) =>
        row.Any(cell => cell.Length > 0 && (cell.Contains(name, StringComparison.Ordinal) || (name.Contains(cell, StringComparison.Ordinal) && cell.Length * 2 >= name.Length)));

    private static bool IsIdeograph(char sign) => sign is >= '\u4E00' and <= '\u9FFF';
}
