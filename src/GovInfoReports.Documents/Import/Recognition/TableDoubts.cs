using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>What may have been read wrongly in a table whose rows are named.</summary>
internal sealed class TableDoubts(ReportEdition edition, TableTemplate table, ImportLog log)
{
    public void AddRow(TableRow row, Heading heading, string reason) => log.AddDoubt(CellsOf(heading), row.ToString(), reason, row.ToString());

    public void AddLabel(TableRow row, Caption label)
    {
        if (row.Captions[row.LabelIndex] is { IsGuessed: true, Written: var written })
        {
            log.AddDoubt(CellsOf(label.Heading!), written, $"“{written}”不是规定的用语，按相近的“{label.Official}”读取；请核对这一行。", row.ToString());
        }
    }

    public void AddAmbiguous(TableRow row)
    {
        foreach (var (words, rows) in row.Ambiguous)
        {
            var candidates = string.Join("”或“", rows.Select(caption => caption.Official));
            log.AddDoubt(
                rows.SelectMany(caption => CellsOf(caption.Heading!)), words, $"“{words}”可能是“{candidates}”，没有采用；请对照原文填写。", row.ToString());
        }
    }

    public void AddColumns(TableBlock block, ColumnOrder order, List<TableRow> headings)
    {
        var rows = block.RowPaths.Select(path => path[^1].Row).ToHashSet();
        var cells = edition.Cells.Where(cell => cell.Key.Table == table.Id && rows.Contains(cell.Key.Row)).ToList();
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

    private IEnumerable<FieldKey> CellsOf(Heading heading) =>
        edition.Cells.Where(cell => cell.Key.Table == table.Id && cell.Key.Row == heading.Row).Select(cell => (FieldKey)cell.Key);
}
