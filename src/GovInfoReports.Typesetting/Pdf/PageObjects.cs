using System.Collections.Immutable;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>The pages of a file (ISO 32000-1, 7.7.3): their content streams, their links and what they share.</summary>
internal sealed class PageObjects
{
    private readonly PdfFile file;
    private readonly StructureTree tree;
    private readonly FontCollection fonts;
    private readonly LinkAreas links;
    private readonly PdfBuffer content = new();
    private readonly List<(ObjectReference Annotation, StructureNode Link)> annotations = [];
    private readonly ObjectReference resources;

    public PageObjects(PdfFile file, StructureTree tree, int count)
    {
        (this.file, this.tree) = (file, tree);
        fonts = new FontCollection(file);
        links = new LinkAreas(tree);
        Root = file.Reserve();
        resources = file.Reserve();
        References = [.. Enumerable.Range(0, count).Select(_ => file.Reserve())];
    }

    public ObjectReference Root { get; }

    public IReadOnlyList<ObjectReference> References { get; }

    /// <summary>The links, once written, in the order of their keys in the parent tree, which follow those of the pages.</summary>
    public IReadOnlyList<(ObjectReference Annotation, StructureNode Link)> Annotations => annotations;

    public void Write(ImmutableArray<Page> pages)
    {
        for (var index = 0; index < pages.Length; index++)
        {
            WritePage(pages[index], index);
        }

        fonts.WriteResources(resources);
        var root = file.Object(Root).Write($"<</Type/Pages/Count {References.Count}/Kids[");
        foreach (var page in References)
        {
            root.Write($"{page} ");
        }

        root.Write($"]>>");
    }

    private void WritePage(Page page, int index)
    {
        content.Clear();
        new PageContent(content, fonts, tree, links, page).Paint();
        var stream = file.Reserve();
        file.OpenStream(stream);
        file.CloseStream(content.Written, Flate.Repetitive);
        var written = links.Write(file, index, References.Count + annotations.Count);
        annotations.AddRange(written);

        // PDF/A wants the resources named by each page, not inherited (ISO 19005-2, 6.2.2); PDF/UA wants the order of tabbing.
        var target = file.Object(References[index]).Write($"<</Type/Page/Parent {Root}/MediaBox[0 0 {page.Width} {page.Height}]");
        target.Write($"/Contents {stream}/Resources {resources}/StructParents {index}/Tabs/S");
        if (written.Count > 0)
        {
            target.Write($"/Annots[");
            foreach (var (annotation, _) in written)
            {
                target.Write($"{annotation} ");
            }

            target.Write($"]");
        }

        target.Write($">>");
    }
}
