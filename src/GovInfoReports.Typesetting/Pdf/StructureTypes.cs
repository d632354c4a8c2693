using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// Standard structure types (ISO 32000-1, 14.8.4). The document's title is a Title, which PDF 1.7 reads as a paragraph: headings then begin
/// with H1 and none is skipped, as PDF/UA-1 (7.4) asks; PDF 2.0 knows Title in the same sense.
/// </summary>
internal static class StructureTypes
{
    /// <summary>Types that are not standard ones, with the standard type each stands for.</summary>
    public static IReadOnlyList<(Name Type, Name Standard)> RoleMap { get; } = [(new Name("Title"), new Name("P"))];

    public static Name NameOf(StructureRole role) => new(role switch
    {
        StructureRole.Document => "Document",
        StructureRole.Section => "Sect",
        StructureRole.Title => "Title",
        StructureRole.Heading1 => "H1",
        StructureRole.Heading2 => "H2",
        StructureRole.Heading3 => "H3",
        StructureRole.Paragraph => "P",
        StructureRole.Span => "Span",
        StructureRole.Link => "Link",
        StructureRole.Table => "Table",
        StructureRole.TableRow => "TR",
        StructureRole.HeaderCell => "TH",
        StructureRole.DataCell => "TD",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    });
}
