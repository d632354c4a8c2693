using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.Recognition;

/// <summary>Reads a table that is one row of figures under nested headings (table four).</summary>
internal static class UnlabelledTable
{
    public static Figures Read(Figures figures, TableTemplate table, IReadOnlyList<TableRow> rows, ImportLog log)
    {
        var cells = figures.Edition.Cells.Where(cell => cell.Key.Table == table.Id).ToList();
        var values = rows.FirstOrDefault(row => !row.HasCaption && row.Cells.Any(HoldsFigure));
        foreach (var row in rows.Where(row => row != values))
        {
            row.ReportCaptions(log, row.Cells.Length);
        }

        var keys = cells.Select(cell => (FieldKey)cell.Key);
        var start = values is null ? -1 : ValueWindow.Find(values.Cells.AsSpan(), cells.Count, 0);
        if (start < 0)
        {
            values?.ReportCaptions(log, values.Cells.Length);
            log.Add(NormalisationKind.Table, table.Id, string.Empty, table.Name);
            if (values is not null)
            {
                log.AddDoubt(keys, values.ToString(), $"这一行的数多于 {cells.Count} 个，不知道哪个属于哪一列，没有采用；请对照原文填写。", values.ToString());
            }

            return figures;
        }

        if (ValueWindow.LeavesChoice(values!.Cells.AsSpan(), cells.Count))
        {
            log.AddDoubt(keys, values.ToString(), $"这一行的数不足 {cells.Count} 个，可能错列；请对照原文核对。", values.ToString());
        }

        return cells.Index().Aggregate(
            figures, (current, cell) => FigureReader.Read(current, cell.Item, values.Cells.ElementAtOrDefault(start + cell.Index) ?? string.Empty, values.ToString(), log));
    }

    private static bool HoldsFigure(string cell) => FigureReader.IsFigure(cell) || cell.Any(char.IsDigit);
}
