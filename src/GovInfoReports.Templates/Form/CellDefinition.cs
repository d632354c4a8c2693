namespace GovInfoReports.Templates.Form;

/// <summary>A cell of an edition.</summary>
/// <param name="Ordinal">Place among all cells of the edition; never changes for that edition.</param>
/// <param name="RowHeadings">Headings that name the row, outermost first.</param>
/// <param name="ColumnHeadings">Headings that name the column, outermost first.</param>
public sealed record CellDefinition(
    CellKey Key,
    CellKind Kind,
    int Ordinal,
    IReadOnlyList<Heading> RowHeadings,
    IReadOnlyList<Heading> ColumnHeadings)
{
    /// <summary>Name of the row in a message: its innermost caption, or the outer column headings where the table has no rows.</summary>
    public string RowName => RowHeadings.Count > 0
        ? RowHeadings[^1].ShortCaption ?? RowHeadings[^1].Caption
        : string.Join("·", ColumnHeadings.SkipLast(1).Select(heading => heading.Caption));

    public string ColumnName => ColumnHeadings[^1].Caption;

    /// <summary>Full name for people: “（一）予以公开”行“自然人”列.</summary>
    public string Description => $"“{RowName}”{(RowHeadings.Count > 0 ? "行" : string.Empty)}“{ColumnName}”列";

    /// <summary>Help of the innermost heading that has one.</summary>
    public Heading? HelpHeading =>
        RowHeadings.Reverse().Concat(ColumnHeadings.Reverse()).FirstOrDefault(heading => heading.Help is not null);
}
