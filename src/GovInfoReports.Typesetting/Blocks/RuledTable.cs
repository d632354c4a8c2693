using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Blocks;

/// <summary>A ruled table over the whole width of the text.</summary>
/// <param name="ColumnWidths">Wished widths in any unit; shared out over the width, more given to columns whose figures need it.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="HeaderRows">Rows at the top that are repeated on each further page; 0 for a table that has headings inside.</param>
/// <param name="Size">Type size in points.</param>
public sealed record RuledTable(ImmutableArray<double> ColumnWidths, ImmutableArray<TableRow> Rows, int HeaderRows, double Size) : Block
{
    /// <summary>The same table with other names for its header cells, which have to differ from those of every other table of a manuscript.</summary>
    public RuledTable WithPrefix(string prefix) => this with { Rows = [.. Rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell.WithPrefix(prefix))]))] };
}

/// <param name="Cells">The cells that begin in this row, left to right.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);

public enum CellAlignment
{
    Left,
    Centre,

    /// <summary>Figures of a column end on one line, and stand in its middle together.</summary>
    Figure,
}

/// <summary>A cell, spanning as many columns and rows as it says.</summary>
public sealed record TableCell(int Column, int RowSpan, int ColumnSpan, string Text, CellAlignment Alignment)
{
    public bool IsHeader { get; init; }

    public HeaderScope Scope { get; init; }

    public string? Id { get; init; }

    /// <summary>Ids of the header cells that name this cell.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    internal TableCell WithPrefix(string prefix) => this with { Id = Id is null ? null : prefix + Id, Headers = [.. Headers.Select(id => prefix + id)] };
}
