using GovInfoReports.Typesetting.Blocks;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Layout;

/// <summary>Paints rows of a table and says what each cell is.</summary>
internal sealed class TablePainter
{
    private readonly MeasuredTable table;
    private readonly StructureElement[] elements;

    public TablePainter(MeasuredTable table, StructureElement root)
    {
        this.table = table;
        var rows = table.Table.Rows.Select(_ => root.Add(new StructureElement(StructureRole.TableRow))).ToArray();
        elements = [.. table.Cells.Select(cell => rows[cell.Row].Add(ElementOf(cell.Cell)))];
    }

    /// <param name="isContinued">Whether the table began on a page before: its header rows come first, as decoration.</param>
    public void Paint(PageBuilder page, Range rows, bool isContinued)
    {
        var rules = new RuleCollector();
        if (isContinued)
        {
            PaintRows(page, ..table.Table.HeaderRows, rules, isRepeated: true);
        }

        PaintRows(page, rows, rules, isRepeated: false);
        rules.Paint(page.Items);
    }

    private void PaintRows(PageBuilder page, Range range, RuleCollector rules, bool isRepeated)
    {
        var (first, count) = range.GetOffsetAndLength(table.Heights.Length);
        for (var index = 0; index < table.Cells.Length; index++)
        {
            var cell = table.Cells[index];
            var (start, end) = (Math.Max(first, cell.Row), Math.Min(first + count, cell.Row + cell.Cell.RowSpan));
            if (start < end)
            {
                // The part of a spanning cell on a further page says its words again, but only to the eye.
                var isDecoration = isRepeated || cell.Row < first;
                var top = PageGeometry.Top + page.Y + table.HeightOf(first..start);
                PaintCell(page.Items, cell, isDecoration ? [] : [elements[index]], top, table.HeightOf(start..end), rules);
            }
        }

        page.Advance(table.HeightOf(range));
    }

    private void PaintCell(List<PageItem> items, MeasuredCell cell, StructureElement[] element, double top, double height, RuleCollector rules)
    {
        var left = PageGeometry.Left + table.Edges[cell.Cell.Column];
        var right = PageGeometry.Left + table.Edges[cell.Cell.Column + cell.Cell.ColumnSpan];
        rules.Add(left, top, right, top + height);
        var lineTop = top + ((height - (cell.Lines.Count * table.LineHeight)) / 2);
        foreach (var line in cell.Lines)
        {
            var x = cell.Cell.Alignment switch
            {
                CellAlignment.Left => left + ColumnWidths.Padding,
                CellAlignment.Figure when cell.Lines.Count == 1 => PageGeometry.Left + table.EndOfFigures(cell.Cell) - line.Width,
                _ => (left + right - line.Width) / 2,
            };
            line.Paint(items, cell.Spans, element, table.Table.Size, x, lineTop + PageGeometry.BaselineIn(table.LineHeight, table.Table.Size));
            lineTop += table.LineHeight;
        }
    }

    private static StructureElement ElementOf(TableCell cell) => new(cell.IsHeader ? StructureRole.HeaderCell : StructureRole.DataCell)
    {
        Id = cell.IsHeader ? cell.Id : null,
        Headers = cell.Headers,
        Scope = cell.Scope,
        RowSpan = cell.RowSpan,
        ColumnSpan = cell.ColumnSpan,
    };
}
