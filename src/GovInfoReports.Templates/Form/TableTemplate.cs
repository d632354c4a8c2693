namespace GovInfoReports.Templates.Form;

/// <summary>One statutory table. The law does not number them; by custom a table is called after its section (表二、表三、表四).</summary>
public sealed record TableTemplate(string Id, string Name, IReadOnlyList<TableBlock> Blocks)
{
    /// <summary>The table's geometry, computed once.</summary>
    public TableGrid Grid => field ??= TableGrid.Of(this);
}

/// <summary>A part of a table with columns of its own; table two has four, the others one.</summary>
/// <param name="Title">Line across the whole width above the block, such as 第二十条第（一）项.</param>
/// <param name="Corner">Words in the corner above the row headings.</param>
public sealed record TableBlock(string? Title, string? Corner, IReadOnlyList<Heading> Columns, IReadOnlyList<Heading> Rows)
{
    public IReadOnlyList<IReadOnlyList<Heading>> ColumnPaths => field ??= [.. Columns.SelectMany(heading => heading.Paths())];

    /// <summary>One empty path where the block has no row headings: a single row of figures.</summary>
    public IReadOnlyList<IReadOnlyList<Heading>> RowPaths =>
        field ??= Rows.Count == 0 ? [[]] : [.. Rows.SelectMany(heading => heading.Paths())];
}
