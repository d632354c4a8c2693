using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Documents.Html;

/// <summary>One statutory table: every figure names its headings, so that a screen reader can say them.</summary>
internal sealed class TableHtml(HtmlBuilder html, FilledReport report, ReportHtmlOptions options, PinMarks marks)
{
    private readonly FrozenSet<CellKey> totals = report.Edition.CrossChecks.Select(check => check.Defines?.Key).OfType<CellKey>().ToFrozenSet();

    private readonly InlineLook look = options.Look;

    public void Write(SectionTemplate section, TableTemplate table)
    {
        var caption = $"{options.IdPrefix}{table.Id}-caption";
        html.Open("div", ("class", "table-scroll"), ("tabindex", "0"), ("role", "region"), ("aria-labelledby", caption), ("style", look.Scroll)).Line();
        html.Open(
            "table",
            ("id", options.IdPrefix + table.Id),
            ("class", $"report-table {table.Id.ToLowerInvariant()}"),
            ("border", look.Border),
            ("cellspacing", look.Spacing),
            ("cellpadding", look.Padding),
            ("width", look.Width),
            ("style", look.Table)).Line();
        html.Open("caption", ("id", caption)).Text($"{table.Name}　{section.Title}").Close("caption").Line();
        foreach (var (element, rows) in Groups(table.Grid))
        {
            html.Open(element).Line();
            foreach (var row in rows)
            {
                WriteRow(row);
            }

            html.Close(element).Line();
        }

        html.Close("table").Line().Close("div").Line();
    }

    // A block with a title of its own is a row group; a table of one block has its headings at the top.
    private static IEnumerable<(string Element, IEnumerable<ImmutableArray<GridCell>> Rows)> Groups(TableGrid grid)
    {
        var starts = grid.Cells.Where(cell => cell.Kind == GridCellKind.BlockTitle).Select(cell => cell.Row).ToList();
        if (starts.Count == 0)
        {
            return [("thead", grid.Rows.Take(grid.HeaderRows)), ("tbody", grid.Rows.Skip(grid.HeaderRows))];
        }

        return starts.Zip(starts.Skip(1).Append(grid.Rows.Length), (start, end) => ("tbody", grid.Rows.Take(start..end)));
    }

    private void WriteRow(ImmutableArray<GridCell> row)
    {
        html.Open("tr");
        foreach (var cell in row)
        {
            if (cell.Cell is { } key)
            {
                WriteFigure(cell, key);
            }
            else
            {
                WriteHeading(cell);
            }
        }

        html.Close("tr").Line();
    }

    private void WriteHeading(GridCell cell)
    {
        var element = cell.Caption.Length == 0 ? "td" : "th";
        var isLabel = cell.Kind == GridCellKind.RowHeading;
        html.Open(
                element,
                ("id", options.IdPrefix + cell.Id),
                ("scope", Scope(cell)),
                Span("rowspan", cell.RowSpan),
                Span("colspan", cell.ColumnSpan),
                ("headers", Headers(cell)),
                ("align", isLabel ? look.LabelAlign : look.CellAlign),
                ("style", isLabel ? look.Label : look.Cell))
            .Text(cell.Caption)
            .Close(element);
    }

    // A blank figure stays empty, a dash would be read as a zero; the style sheet shows one.
    private void WriteFigure(GridCell cell, CellKey key)
    {
        var value = report.Content.Figures[key];
        var pins = marks.At(key);
        html.Open(
                "td",
                ("id", options.IdPrefix + cell.Id),
                ("class", Classes(key, value, pins)),
                Span("colspan", cell.ColumnSpan),
                ("headers", Headers(cell)),
                ("title", options.CellTitle(key)),
                ("align", look.CellAlign),
                ("style", look.Cell));
        WriteValue(CellValue.Format(value), options.CellLink(key));
        marks.Write(pins);
        html.Close("td");
    }

    private void WriteValue(string value, string? link)
    {
        if (link is null)
        {
            html.Text(value);
        }
        else
        {
            html.Open("a", ("href", link)).Text(value).Close("a");
        }
    }

    private string? Classes(CellKey key, decimal? value, ImmutableArray<ReportPin> pins)
    {
        string?[] classes =
        [
            value is null ? "blank" : null,
            value == 0 ? "zero" : null,
            totals.Contains(key) ? "total" : null,
            options.CellClass(key),
            pins.IsEmpty ? null : "pinned",
            .. pins.Select(pin => pin.Kind).Distinct(),
        ];
        return string.Join(' ', classes.OfType<string>()) is { Length: > 0 } names ? names : null;
    }

    private static string? Scope(GridCell cell) => (cell.Kind, cell.Heading) switch
    {
        (GridCellKind.BlockTitle, _) => "rowgroup",
        (GridCellKind.Corner, _) => cell.Caption.Length == 0 ? null : "col",
        (GridCellKind.ColumnHeading, { IsLeaf: true }) => "col",
        (GridCellKind.ColumnHeading, _) => "colgroup",
        (_, { IsLeaf: true }) => "row",
        _ => "rowgroup",
    };

    private string? Headers(GridCell cell) =>
        cell.Headers.IsEmpty ? null : string.Join(' ', cell.Headers.Select(id => options.IdPrefix + id));

    private static (string Name, string? Value) Span(string name, int count) => (name, count > 1 ? count.ToString() : null);
}
