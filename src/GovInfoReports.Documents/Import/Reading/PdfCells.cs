using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The cells of a table: places between drawn lines; where a line is missing, two places are one cell.</summary>
internal sealed class PdfCells
{
    private const double Tolerance = 3;

    private readonly List<double> columns;
    private readonly List<double> rows;
    private readonly int[,] cells;

    public PdfCells(List<double> columns, List<double> rows, IReadOnlyList<PdfRule> rules)
    {
        this.columns = columns;
        this.rows = rows;
        cells = new int[rows.Count - 1, columns.Count - 1];
        var drawn = rules.ToLookup(rule => rule.IsVertical);
        for (var row = 0; row < rows.Count - 1; row++)
        {
            for (var column = 0; column < columns.Count - 1; column++)
            {
                cells[row, column] = (row * (columns.Count - 1)) + column;
                Open(row, column, row, column - 1, column > 0 && !IsDrawn(drawn[true], columns[column], (rows[row] + rows[row + 1]) / 2));
                Open(row, column, row - 1, column, row > 0 && !IsDrawn(drawn[false], rows[row], (columns[column] + columns[column + 1]) / 2));
            }
        }
    }

    /// <returns>Rows that hold words.</returns>
    public ImmutableArray<ImmutableArray<string>> Read(IReadOnlyList<PdfWord> words)
    {
        var found = words.ToLookup(word => cells[Place(rows, word.Middle), Place(columns, word.Centre)]);
        var said = new HashSet<int>();
        var grid = Enumerable.Range(0, rows.Count - 1).Select(row => Enumerable.Range(0, columns.Count - 1)
            .Select(column => said.Add(cells[row, column]) ? PdfLine.WordsOf(found[cells[row, column]]) : string.Empty)
            .ToImmutableArray());
        return [.. grid.Where(row => row.Any(cell => cell.Length > 0))];
    }

    // Two places without a line between them: the later takes the number of the earlier, in all its places.
    private void Open(int row, int column, int earlierRow, int earlierColumn, bool isOpen)
    {
        if (!isOpen || cells[row, column] == cells[earlierRow, earlierColumn])
        {
            return;
        }

        var (from, to) = (cells[row, column], cells[earlierRow, earlierColumn]);
        for (var r = 0; r <= row; r++)
        {
            for (var c = 0; c < columns.Count - 1; c++)
            {
                cells[r, c] = cells[r, c] == from && (r < row || c <= column) ? to : cells[r, c];
            }
        }
    }

    private static bool IsDrawn(IEnumerable<PdfRule> rules, double at, double place) =>
        rules.Any(rule => Math.Abs(rule.At - at) <= Tolerance + 1 && rule.From - Tolerance <= place && rule.To + Tolerance >= place);

    private static int Place(List<double> places, double at) => Math.Clamp(places.FindLastIndex(place => place <= at), 0, places.Count - 2);
}
