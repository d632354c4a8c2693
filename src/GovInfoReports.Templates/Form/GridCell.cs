using System.Collections.Immutable;

namespace GovInfoReports.Templates.Form;

public enum GridCellKind
{
    BlockTitle,
    Corner,
    ColumnHeading,
    RowHeading,
    Value,
}

/// <summary>One cell of a drawn table: where it stands, how far it spans, what it says or which figure it shows.</summary>
/// <param name="Id">Stable inside the table; heading cells are referred to by it (HTML <c>headers</c>, PDF structure).</param>
/// <param name="Headers">Ids of the heading cells that name this cell, outermost first, rows before columns.</param>
/// <param name="Cell">The figure's definition; only for <see cref="GridCellKind.Value"/>.</param>
public sealed record GridCell(
    GridCellKind Kind,
    int Row,
    int Column,
    int RowSpan,
    int ColumnSpan,
    string Id,
    string Caption,
    ImmutableArray<string> Headers,
    CellKey? Cell,
    Heading? Heading);
