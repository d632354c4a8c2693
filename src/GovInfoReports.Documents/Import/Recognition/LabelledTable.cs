using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reads a table whose rows are named (tables two and three).</summary>
internal static class LabelledTable
{
    public static Figures Read(Figures figures, TableTemplate table, IReadOnlyList<TableRow> rows, ImportLog log)
    {
        var reading = new Reading(figures, table, log);
        foreach (var row in rows)
        {
            reading.Add(row);
        }

        reading.End();
        return reading.Figures;
    }

    private sealed class Reading(Figures figures, TableTemplate table, ImportLog log)
    {
        private readonly List<TableRow> headings = [];
        private readonly Dictionary<TableBlock, ColumnOrder> columns = new(ReferenceEqualityComparer.Instance);
        private readonly List<Heading> seen = [];
        private readonly TableDoubts doubts = new(figures.Edition, table, log);

        public Figures Figures { get; private set; } = figures;

        public void Add(TableRow row)
        {
            doubts.AddAmbiguous(row);
            if (row.Label is not { } label || seen.Contains(label.Heading!))
            {
                headings.Add(row);
                return;
            }

            EndHeadings(label.Block);
            seen.Add(label.Heading!);
            row.ReportCaptions(log, row.LabelIndex + 1);
            doubts.AddLabel(row, label);
            ReadFigures(row, label.Heading!, columns[label.Block]);
        }

        public void End()
        {
            ReportHeadings(renamed: null);
            RowOrder.Report(table, seen, log);
        }

        private void EndHeadings(TableBlock block)
        {
            if (!columns.TryGetValue(block, out var order))
            {
                columns[block] = order = ColumnOrder.Of(table, block, headings, log);
                doubts.AddColumns(block, order, headings);
            }

            ReportHeadings(order.Renamed);
        }

        private void ReportHeadings(string? renamed)
        {
            foreach (var row in headings)
            {
                if (row.Label is not null)
                {
                    log.AddUnplaced(table.Id, row.ToString());
                }
                else
                {
                    row.ReportCaptions(log, row.Cells.Length, renamed);
                }
            }

            headings.Clear();
        }

        private void ReadFigures(TableRow row, Heading heading, ColumnOrder order)
        {
            var cells = row.Cells.AsSpan()[(row.LabelIndex + 1)..];
            var usual = order.Start - row.LabelIndex - 1;
            var start = ValueWindow.Find(cells, order.Columns.Count, usual);
            if (start < 0)
            {
                log.AddUnplaced($"{table.Id}.{heading.Row}", row.ToString());
                doubts.AddRow(row, heading, $"这一行的数多于 {order.Columns.Count} 个，不知道哪个属于哪一列，没有采用；请对照原文填写。");
                return;
            }

            if (start != usual && ValueWindow.LeavesChoice(cells, order.Columns.Count))
            {
                doubts.AddRow(row, heading, "这一行有空格，数字与表头没有对齐，可能错列；请对照原文核对。");
            }

            for (var index = 0; index < order.Columns.Count; index++)
            {
                var text = start + index < cells.Length ? cells[start + index] : string.Empty;
                Place(row, heading, order.Columns[index], text);
            }
        }

        private void Place(TableRow row, Heading heading, string? column, string text)
        {
            if (column is not null)
            {
                Figures = FigureReader.Read(Figures, Figures.Edition[new CellKey(table.Id, heading.Row!, column)], text, row.ToString(), log);
            }
            else if (!string.IsNullOrWhiteSpace(text))
            {
                log.AddUnplaced($"{table.Id}.{heading.Row}", text);
            }
        }
    }
}
