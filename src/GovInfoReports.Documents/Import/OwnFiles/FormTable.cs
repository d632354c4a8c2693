using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>Reads a table that is drawn exactly as the form draws it; an empty cell is a blank figure.</summary>
internal static class FormTable
{
    /// <returns>Null where a caption differs or a figure cannot be read.</returns>
    public static Figures? Read(Figures figures, TableTemplate table, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var form = table.Grid.Rows;
        if (rows.Count != form.Length)
        {
            return null;
        }

        foreach (var (drawn, row) in form.Zip(rows))
        {
            // Formats without merged cells have a place for each column.
            var words = row.Count == table.Grid.ColumnCount ? [.. drawn.Select(cell => row[cell.Column])] : row;
            if (drawn.Length != words.Count)
            {
                return null;
            }

            foreach (var (cell, text) in drawn.Zip(words))
            {
                if (cell.Cell is not { } key)
                {
                    if (text.Trim() != cell.Caption)
                    {
                        return null;
                    }
                }
                else if (CellValue.TryParse(text, figures.Edition[key].Kind, out var value, out _))
                {
                    figures = figures.With(figures.Edition[key], value);
                }
                else
                {
                    return null;
                }
            }
        }

        return figures;
    }
}
