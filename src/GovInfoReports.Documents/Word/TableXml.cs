using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Word;

/// <summary>One statutory table as the form draws it. It stays on one page; where it is longer, its heading rows are repeated on the next.</summary>
internal sealed class TableXml(WordXml xml, FilledReport report)
{
    public void Write(SectionTemplate section, TableTemplate table)
    {
        var columns = new TableColumns(table.Grid, report.Content.Figures);
        xml.Start("tbl");
        WriteProperties($"{table.Name}　{section.Title}");
        xml.Start("tblGrid");
        foreach (var width in columns.Widths)
        {
            xml.Empty("gridCol", ("w", $"{width}"));
        }

        xml.End();
        for (var row = 0; row < table.Grid.Rows.Length; row++)
        {
            WriteRow(table.Grid, columns, row);
        }

        xml.End();
    }

    private void WriteProperties(string caption)
    {
        xml.Start("tblPr");
        xml.Value("tblStyle", WordStyles.Table);
        xml.Empty("tblW", ("w", $"{WordPage.TextWidth}"), ("type", "dxa"));
        xml.Value("jc", "center");
        xml.Empty("tblLayout", ("type", "fixed"));
        xml.Start("tblCellMar");
        xml.Empty("top", ("w", "28"), ("type", "dxa"));
        xml.Empty("left", ("w", $"{TableColumns.LabelMargin}"), ("type", "dxa"));
        xml.Empty("bottom", ("w", "28"), ("type", "dxa"));
        xml.Empty("right", ("w", $"{TableColumns.LabelMargin}"), ("type", "dxa"));
        xml.End();
        xml.Value("tblCaption", caption);
        xml.End();
    }

    private void WriteRow(TableGrid grid, TableColumns columns, int row)
    {
        var hasBlocks = grid.Cells.Any(cell => cell.Kind == GridCellKind.BlockTitle);
        var isHeading = row < grid.HeaderRows && !hasBlocks;
        xml.Start("tr");
        xml.Start("trPr");
        xml.Empty("cantSplit");
        xml.Empty("trHeight", ("val", "340"));
        if (isHeading)
        {
            xml.Empty("tblHeader");
        }

        xml.End();
        foreach (var cell in grid.Cells.Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan).OrderBy(cell => cell.Column))
        {
            WriteCell(cell, columns, isFirst: cell.Row == row, keepNext: row < grid.Rows.Length - 1);
        }

        xml.End();
    }

    private void WriteCell(GridCell cell, TableColumns columns, bool isFirst, bool keepNext)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Empty("tcW", ("w", $"{columns.WidthOf(cell)}"), ("type", "dxa"));
        if (cell.ColumnSpan > 1)
        {
            xml.Value("gridSpan", $"{cell.ColumnSpan}");
        }

        if (cell.RowSpan > 1)
        {
            xml.Value("vMerge", isFirst ? "restart" : "continue");
        }

        WriteMargin(cell.Cell is null ? columns.MarginOf(cell) : TableColumns.FigureMargin);
        xml.Value("vAlign", "center");
        xml.End();
        WriteWords(cell, columns, isFirst ? WordsOf(cell) : string.Empty, keepNext);
        xml.End();
    }

    private void WriteMargin(int margin)
    {
        if (margin != TableColumns.LabelMargin)
        {
            xml.Start("tcMar");
            xml.Empty("left", ("w", $"{margin}"), ("type", "dxa"));
            xml.Empty("right", ("w", $"{margin}"), ("type", "dxa"));
            xml.End();
        }
    }

    private void WriteWords(GridCell cell, TableColumns columns, string words, bool keepNext)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Value("pStyle", cell.Kind == GridCellKind.RowHeading ? WordStyles.TableLabel : WordStyles.TableText);
        if (keepNext)
        {
            xml.Empty("keepNext");
        }

        xml.End();
        if (words.Length > 0)
        {
            xml.Start("r");
            xml.Start("rPr");
            xml.Value("sz", $"{columns.FontSize}");
            xml.Value("szCs", $"{columns.FontSize}");
            xml.End();
            xml.Words(words);
            xml.End();
        }

        xml.End();
    }

    // A blank figure stays blank: a dash would be read as a zero.
    private string WordsOf(GridCell cell) => cell.Cell is { } key ? CellValue.Format(report.Content.Figures[key]) : cell.Caption;
}
