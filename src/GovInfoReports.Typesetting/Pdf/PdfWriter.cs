using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// Writes a laid out document as a tagged PDF 1.7 after the rules of PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). The same document
/// always gives the same bytes.
/// </summary>
public static class PdfWriter
{
    /// <exception cref="ArgumentException">
    /// The document has no page, an item refers to an element outside the tree, or two cells have one name.
    /// </exception>
    public static byte[] Write(TypesetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Pages.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A document has at least one page.", nameof(document));
        }

        var file = new PdfFile();
        var (catalog, information, outline, structure) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var tree = new StructureTree(document.Root, file);
        var pages = new PageObjects(file, tree, document.Pages.Length);
        pages.Write(document.Pages);
        new StructureObjects(file, tree, pages.References).Write(structure, pages.Annotations);
        new Outline(file, document, pages.References).Write(outline);
        Metadata.WriteInformation(file, information, document.Properties);
        var (metadata, profile) = (file.Reserve(), file.Reserve());
        Metadata.WriteXmp(file, metadata, document.Properties);
        WriteProfile(file, profile);

        var description = new ByteString(GrayProfile.Description);
        file.Object(catalog).Write(
            $"""
            <</Type/Catalog/Pages {pages.Root}/Outlines {outline}/PageMode{new Name(document.Bookmarks.IsEmpty ? "UseNone" : "UseOutlines")}
            /Lang{new ByteString(document.Properties.Language)}/ViewerPreferences<</DisplayDocTitle true>>
            /StructTreeRoot {structure}/MarkInfo<</Marked true>>/Metadata {metadata}/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1
            /OutputConditionIdentifier{description}/Info{description}/DestOutputProfile {profile}>>]>>
            """);
        return file.Finish(catalog, information);
    }

    private static void WriteProfile(PdfFile file, ObjectReference reference)
    {
        file.OpenStream(reference).Write($"/N 1");
        file.CloseStream(GrayProfile.Bytes, Flate.Repetitive);
    }
}
