using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Reads the cells of a table of a page, each by a walk of its own.</summary>
internal static class HtmlTable
{
    /// <exception cref="ImportException">Larger than any table of a report.</exception>
    public static ImmutableArray<DocumentToken> Read(IHtmlTableElement table, HtmlLook look)
    {
        var rows = new TableRows();
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                rows.AddCell(HtmlWalk.Read(cell, look), Span(cell, "colspan"), Span(cell, "rowspan"));
            }

            rows.EndRow();
        }

        return rows.ToTokens();
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1;
}
