using System.Collections.Immutable;

namespace GovInfoReports.Templates.Form;

/// <summary>Geometry of a table: every cell with position and spans. Walked by the form grid, HTML, files, importer and aggregator.</summary>
public sealed class TableGrid
{
    private TableGrid(TableTemplate table, int labelColumns, int columnCount, ImmutableArray<GridCell> cells)
    {
        Table = table;
        LabelColumns = labelColumns;
        ColumnCount = columnCount;
        Cells = cells;
        Rows = [.. cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.OrderBy(cell => cell.Column).ToImmutableArray())];
    }

    public TableTemplate Table { get; }

    /// <summary>Columns at the left that hold row headings: 1, 3 and 0 for tables two, three and four.</summary>
    public int LabelColumns { get; }

    public int ColumnCount { get; }

    public ImmutableArray<GridCell> Cells { get; }

    /// <summary>The cells that begin in each row, left to right, as HTML wants them.</summary>
    public ImmutableArray<ImmutableArray<GridCell>> Rows { get; }

    /// <summary>Lines at the top that are headings only; repeated when a printed table breaks.</summary>
    public int HeaderRows => field > 0 ? field : field = Cells.Where(cell => cell.Kind == GridCellKind.Value).Min(cell => cell.Row);

    public static TableGrid Of(TableTemplate table)
    {
        var labelColumns = table.Blocks.Max(block => block.Rows.Count == 0 ? 0 : block.Rows.Max(row => row.Depth));
        var columnCount = labelColumns + table.Blocks.Max(block => block.ColumnPaths.Count);
        var layout = new Layout(table, labelColumns, columnCount);
        foreach (var block in table.Blocks)
        {
            layout.Add(block);
        }

        return new TableGrid(table, labelColumns, columnCount, layout.Cells.ToImmutable());
    }

    private sealed class Layout(TableTemplate table, int labelColumns, int columnCount)
    {
        private int row;

        public ImmutableArray<GridCell>.Builder Cells { get; } = ImmutableArray.CreateBuilder<GridCell>();

        public void Add(TableBlock block)
        {
            ImmutableArray<string> outer = [];
            if (block.Title is not null)
            {
                outer = [Place(GridCellKind.BlockTitle, 0, 1, columnCount, block.Title, [], null)];
                row++;
            }

            var headerRows = block.Columns.Max(column => column.Depth);
            if (labelColumns > 0)
            {
                Place(GridCellKind.Corner, 0, headerRows, labelColumns, block.Corner ?? string.Empty, [], null);
            }

            var columnHeaders = PlaceColumns(block, headerRows, outer);
            row += headerRows;
            PlaceRows(block, outer, columnHeaders);
        }

        private ImmutableArray<ImmutableArray<string>> PlaceColumns(TableBlock block, int headerRows, ImmutableArray<string> outer)
        {
            var leaves = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            var next = labelColumns;
            foreach (var column in block.Columns)
            {
                Descend(column, 0, []);
            }

            return leaves.ToImmutable();

            void Descend(Heading heading, int depth, ImmutableArray<string> above)
            {
                var rowSpan = heading.IsLeaf ? headerRows - depth : 1;
                var span = heading.IsLeaf ? SpanOfColumn(block, leaves.Count) : SpanOfLeaves(block, leaves.Count, heading.LeafCount);
                var start = row;
                row += depth;
                var id = Place(GridCellKind.ColumnHeading, next, rowSpan, span, heading.Caption, [.. outer, .. above], heading);
                row = start;
                if (heading.IsLeaf)
                {
                    leaves.Add([.. above, id]);
                    next += span;
                    return;
                }

                foreach (var child in heading.Children)
                {
                    Descend(child, depth + 1, [.. above, id]);
                }
            }
        }

        private void PlaceRows(TableBlock block, ImmutableArray<string> outer, ImmutableArray<ImmutableArray<string>> columnHeaders)
        {
            if (block.Rows.Count == 0)
            {
                PlaceValues(block, [], outer, columnHeaders);
                row++;
            }

            foreach (var heading in block.Rows)
            {
                Descend(heading, 0, [], []);
            }

            void Descend(Heading heading, int depth, ImmutableArray<Heading> path, ImmutableArray<string> above)
            {
                var span = heading.IsLeaf ? labelColumns - depth : 1;
                var id = Place(GridCellKind.RowHeading, depth, heading.LeafCount, span, heading.Caption, [.. outer, .. above], heading);
                if (heading.IsLeaf)
                {
                    PlaceValues(block, [.. path, heading], [.. outer, .. above, id], columnHeaders);
                    row++;
                    return;
                }

                foreach (var child in heading.Children)
                {
                    Descend(child, depth + 1, [.. path, heading], [.. above, id]);
                }
            }
        }

        private void PlaceValues(
            TableBlock block, ImmutableArray<Heading> rowPath, ImmutableArray<string> rowHeaders, ImmutableArray<ImmutableArray<string>> columnHeaders)
        {
            var next = labelColumns;
            for (var index = 0; index < block.ColumnPaths.Count; index++)
            {
                var key = ReportEdition.KeyOf(table.Id, rowPath, block.ColumnPaths[index]);
                var span = SpanOfColumn(block, index);
                Place(GridCellKind.Value, next, 1, span, string.Empty, [.. rowHeaders, .. columnHeaders[index]], null, key);
                next += span;
            }
        }

        // A block with fewer columns than the table lets its last one take the rest.
        private int SpanOfColumn(TableBlock block, int leaf) =>
            leaf == block.ColumnPaths.Count - 1 ? columnCount - labelColumns - leaf : 1;

        private int SpanOfLeaves(TableBlock block, int first, int count) =>
            Enumerable.Range(first, count).Sum(leaf => SpanOfColumn(block, leaf));

        private string Place(
            GridCellKind kind, int column, int rowSpan, int columnSpan, string caption, ImmutableArray<string> headers, Heading? heading, CellKey? cell = null)
        {
            var id = cell?.ToString() ?? $"{table.Id}-h{Cells.Count}";
            Cells.Add(new GridCell(kind, row, column, rowSpan, columnSpan, id, caption, headers, cell, heading));
            return id;
        }
    }
}
