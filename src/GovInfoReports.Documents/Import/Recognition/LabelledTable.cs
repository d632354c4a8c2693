using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reads a table whose rows are named (tables two and three).</summary>
internal static class LabelledTable
{
    public static Figures Read(Figures figures, TableTemplate table, IReadOnlyList<TableRow> rows, ImportLog log)
    {
        var reading = new Reading(table, log) { Figures = figures };
        foreach (var row in rows)
        {
            reading.Add(row);
        }

        reading.End();
        return reading.Figures;
    }

    private sealed class Reading(TableTemplate table, ImportLog log)
    {
        private readonly List<TableRow> headings = [];
        private readonly Dictionary<TableBlock, ColumnOrder> columns = new(ReferenceEqualityComparer.Instance);
        private readonly List<Heading> seen = [];

        public required Figures Figures { get; set; }

        public void Add(TableRow row)
        {
            DoubtAmbiguous(row);
            if (row.Label is not { } label || seen.Contains(label.Heading!))
            {
                headings.Add(row);
                return;
            }

            EndHeadings(label.Block);
            seen.Add(label.Heading!);
            row.ReportCaptions(log, row.LabelIndex + 1);
            DoubtLabel(row, label);
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
                DoubtColumns(block, order);
            }

            ReportHeadings(order.Renamed);
        }

        private void DoubtLabel(TableRow row, Caption label)
        {
            if (row.Captions[row.LabelIndex] is { IsGuessed: true, Written: var written })
            {
                log.AddDoubt(CellsOf(label.Heading!), written, $"“{written}”不是规定的用语，按相近的“{label.Official}”读取；请核对这一行。", row.ToString());
            }
        }

        private void DoubtAmbiguous(TableRow row)
        {
            foreach (var (words, rows) in row.Ambiguous)
            {
                var candidates = string.Join("”或“", rows.Select(caption => caption.Official));
                log.AddDoubt(
                    rows.SelectMany(caption => CellsOf(caption.Heading!)), words, $"“{words}”可能是“{candidates}”，没有采用；请对照原文填写。", row.ToString());
            }
        }

        private void DoubtColumns(TableBlock block, ColumnOrder order)
        {
            var rows = block.RowPaths.Select(path => path[^1].Row).ToHashSet();
            var cells = Figures.Edition.Cells.Where(cell => cell.Key.Table == table.Id && rows.Contains(cell.Key.Row)).ToList();
            if (order.Renamed is { } renamed)
            {
                var column = order.RenamedColumn;
                log.AddDoubt(
                    cells.Where(cell => cell.Key.Column == column).Select(cell => (FieldKey)cell.Key), renamed, $"表头“{renamed}”不是规定的列名，按唯一没有找到的一列读取；请核对这一列。", renamed);
            }

            foreach (var match in headings.SelectMany(row => row.Captions).OfType<CaptionMatch>().Where(match => match is { IsGuessed: true, Caption.IsFigureColumn: true }))
            {
                log.AddDoubt(
                    cells.Where(cell => cell.Key.Column == match.Caption.Heading!.Column).Select(cell => (FieldKey)cell.Key),
                    match.Written,
                    $"表头“{match.Written}”不是规定的列名，按相近的“{match.Caption.Official}”读取；请核对这一列。",
                    match.Written);
            }

            if (order.Renamed is null && order.Start < 0 && headings.TrueForAll(row => !row.HasCaption))
            {
                log.AddDoubt(cells.Select(cell => (FieldKey)cell.Key), string.Empty, "没有读到表头，按规定的列次序读取；请核对各列。", string.Empty);
            }
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
                log.AddDoubt(
                    CellsOf(heading), row.ToString(), $"这一行的数多于 {order.Columns.Count} 个，不知道哪个属于哪一列，没有采用；请对照原文填写。", row.ToString());
                return;
            }

            if (start != usual && ValueWindow.LeavesChoice(cells, order.Columns.Count))
            {
                log.AddDoubt(CellsOf(heading), row.ToString(), "这一行有空格，数字与表头没有对齐，可能错列；请对照原文核对。", row.ToString());
            }

            for (var index = 0; index < order.Columns.Count; index++)
            {
                var text = start + index < cells.Length ? cells[start + index] : string.Empty;
                Place(row, heading, order.Columns[index], text);
            }
        }

        private IEnumerable<FieldKey> CellsOf(Heading heading) =>
            Figures.Edition.Cells.Where(cell => cell.Key.Table == table.Id && cell.Key.Row == heading.Row).Select(cell => (FieldKey)cell.Key);

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
