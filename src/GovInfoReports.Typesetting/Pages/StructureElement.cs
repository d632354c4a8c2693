namespace GovInfoReports.Typesetting.Pages;

/// <summary>What a part of the document is (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    Document,
    Section,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Span,
    Link,
    Table,
    TableRow,
    HeaderCell,
    DataCell,
}

/// <summary>Which cells a header cell names.</summary>
public enum HeaderScope
{
    None,
    Row,
    Column,
}

/// <summary>
/// A node of the tree that says what the painted things are and in which order they are read. Built once by layout; page items refer to it.
/// </summary>
public sealed class StructureElement(StructureRole role)
{
    private readonly List<StructureElement> children = [];

    public StructureRole Role { get; } = role;

    public IReadOnlyList<StructureElement> Children => children;

    /// <summary>Name by which cells refer to a header cell; unique in the document.</summary>
    public string? Id { get; init; }

    /// <summary>Ids of the header cells that name this cell, outermost first.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    public HeaderScope Scope { get; init; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Where a <see cref="StructureRole.Link"/> leads: an absolute http, https or mailto address.</summary>
    public string? Address { get; init; }

    /// <summary>Adds a child behind the others and gives it back.</summary>
    public StructureElement Add(StructureElement child)
    {
        children.Add(child);
        return child;
    }
}
