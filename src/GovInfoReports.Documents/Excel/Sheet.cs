namespace GovInfoReports.Documents.Excel;

/// <summary>A sheet while it is filled; <see cref="SheetXml"/> writes it.</summary>
internal sealed class Sheet(string name)
{
    private readonly SortedDictionary<int, SortedDictionary<int, SheetCell>> rows = [];

    public string Name => name;

    public IReadOnlyDictionary<int, SortedDictionary<int, SheetCell>> Rows => rows;

    /// <summary>Widths of the columns in half-width signs.</summary>
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Heights in points of the rows that do not find their own.</summary>
    public Dictionary<int, double> Heights { get; } = [];

    public List<string> Merged { get; } = [];

    /// <summary>Lines and columns that stay when the sheet is scrolled.</summary>
    public CellAddress Frozen { get; init; }

    /// <summary>Range that can be filtered by its first line, such as <c>A2:F40</c>.</summary>
    public string? Filter { get; init; }

    /// <summary>Range and formula of the rows to be shown red.</summary>
    public (string Range, string Formula)? Failing { get; set; }

    public void Add(CellAddress address, SheetCell cell)
    {
        if (!rows.TryGetValue(address.Row, out var row))
        {
            rows.Add(address.Row, row = []);
        }

        row.Add(address.Column, cell);
    }

    /// <summary>A cell that takes the place of several; each of them carries the style, or the border would have gaps.</summary>
    public void AddMerged(CellAddress address, int rowSpan, int columnSpan, SheetCell cell)
    {
        for (var row = 0; row < rowSpan; row++)
        {
            for (var column = 0; column < columnSpan; column++)
            {
                var place = new CellAddress(address.Row + row, address.Column + column);
                Add(place, place == address ? cell : new SheetCell(cell.Style));
            }
        }

        if (rowSpan * columnSpan > 1)
        {
            Merged.Add($"{address.Relative}:{new CellAddress(address.Row + rowSpan - 1, address.Column + columnSpan - 1).Relative}");
        }
    }
}

/// <summary>What a cell shows: a text, a figure, or a formula with the figure it gives (null for blank).</summary>
internal sealed record SheetCell(CellStyle Style, string? Text = null, decimal? Number = null, string? Formula = null);
