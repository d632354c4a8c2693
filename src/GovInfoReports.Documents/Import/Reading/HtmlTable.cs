using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>A table of words and figures, as against one that only places blocks on the page.</summary>
internal static class HtmlTable
{
    public static bool IsLayout(IHtmlTableElement table) =>
        table.QuerySelector("table") is not null || table.Rows.All(row => row.Cells.Length <= 1);

    /// <exception cref="ImportException">Larger than any table of a report.</exception>
    public static TableToken Read(IHtmlTableElement table)
    {
        var grid = new SpanGrid();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                grid.Add(HtmlWalk.Collapse(cell.TextContent).Trim(), Span(cell, "colspan"), Span(cell, "rowspan"));
            }

            grid.EndRow();
        }

        return grid.ToToken();
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}
