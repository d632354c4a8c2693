using System.Collections.Immutable;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>
/// A table whose cells hold blocks. Rows of short words become a grid; rows that only place blocks on the page
/// (long texts, tables of several rows) give their blocks in reading order.
/// </summary>
internal sealed class TableRows
{
    /// <summary>The longest caption of the form has 41 characters; people add remarks in brackets.</summary>
    private const int LongestCaption = 150;

    private readonly List<List<Cell>> rows = [];
    private List<Cell> row = [];

    public void AddCell(ImmutableArray<DocumentToken> blocks, int columnSpan, int rowSpan) => row.Add(new Cell(blocks, columnSpan, rowSpan));

    public void EndRow()
    {
        rows.Add(row);
        row = [];
    }

    /// <summary>The row was deleted from the document.</summary>
    public void DropRow() => row = [];

    /// <exception cref="ImportException">Larger than any table of a report.</exception>
    public ImmutableArray<DocumentToken> ToTokens()
    {
        var tokens = ImmutableArray.CreateBuilder<DocumentToken>();
        if (!rows.Exists(IsGrid))
        {
            tokens.AddRange(rows.SelectMany(cells => cells).SelectMany(cell => cell.Blocks));
            return tokens.ToImmutable();
        }

        var grid = new SpanGrid();
        foreach (var cells in rows)
        {
            if (!cells.Exists(IsLayout))
            {
                cells.ForEach(cell => AddTo(grid, cell));
                grid.EndRow();
                continue;
            }

            grid.MoveTo(tokens);
            grid.EndRow();
            tokens.AddRange(cells.SelectMany(cell => cell.Blocks));
        }

        grid.MoveTo(tokens);
        return tokens.ToImmutable();
    }

    private static bool IsGrid(List<Cell> cells) => !cells.Exists(IsLayout) && cells.Sum(cell => cell.Pieces.Count(words => words.Length > 0)) > 1;

    private static bool IsLayout(Cell cell) =>
        cell.Blocks.Any(block => block is TableToken { Rows.Length: > 1 }) || cell.Pieces.Exists(words => words.Length > LongestCaption);

    // A table of one row inside a cell (some editors make one to line figures up) stands for that many cells.
    private static void AddTo(SpanGrid grid, Cell cell)
    {
        for (var index = 0; index < cell.Pieces.Count; index++)
        {
            var isLast = index == cell.Pieces.Count - 1;
            grid.Add(cell.Pieces[index], isLast ? cell.ColumnSpan - index : 1, cell.RowSpan);
        }
    }

    private sealed record Cell(ImmutableArray<DocumentToken> Blocks, int ColumnSpan, int RowSpan)
    {
        /// <summary>The words of the cell; several where a table of one row stands in it.</summary>
        public List<string> Pieces => field ??= ToPieces();

        private List<string> ToPieces()
        {
            List<string> pieces = [.. Blocks.OfType<TableToken>().SelectMany(table => table.Rows).SelectMany(cells => cells)];
            var words = string.Concat(Blocks.OfType<ParagraphToken>().Select(paragraph => paragraph.Text)).Trim();
            return pieces.Count > 0 && words.Length == 0 ? pieces : [words, .. pieces];
        }
    }
}
