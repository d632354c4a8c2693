using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Text;

/// <summary>A table for formats without merged cells: words at the first place of a cell, the other places empty.</summary>
internal static class FlatTable
{
    public static IEnumerable<string[]> Rows(TableTemplate table, Figures figures)
    {
        foreach (var cells in table.Grid.Rows)
        {
            var row = new string[table.Grid.ColumnCount];
            Array.Fill(row, string.Empty);
            foreach (var cell in cells)
            {
                row[cell.Column] = cell.Cell is { } key ? CellValue.Format(figures[key]) : cell.Caption;
            }

            yield return row;
        }
    }
}
