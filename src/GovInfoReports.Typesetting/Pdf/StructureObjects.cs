namespace GovInfoReports.Typesetting.Pdf;

/// <summary>Writes the structure tree (ISO 32000-1, 14.7): elements, the way back from content to them, and the names of header cells.</summary>
internal sealed class StructureObjects(PdfFile file, StructureTree tree, IReadOnlyList<ObjectReference> pages)
{
    /// <param name="root">The structure tree root.</param>
    /// <param name="annotations">With the elements they belong to; their keys follow those of the pages.</param>
    public void Write(ObjectReference root, IReadOnlyList<(ObjectReference Annotation, StructureNode Link)> annotations)
    {
        foreach (var node in tree.Nodes)
        {
            node.AttachRest();
            WriteElement(node, node.Parent?.Reference ?? root);
        }

        var (parents, identifiers) = (file.Reserve(), file.Reserve());
        var target = file.Object(root).Write($"<</Type/StructTreeRoot/K {tree.Root.Reference}/ParentTree {parents}/IDTree {identifiers}");
        target.Write($"/ParentTreeNextKey {pages.Count + annotations.Count}/RoleMap<<");
        foreach (var (type, standard) in StructureTypes.RoleMap)
        {
            target.Write($"{type}{standard}");
        }

        target.Write($">>>>");
        WriteParents(file.Object(parents), annotations);
        WriteIdentifiers(file.Object(identifiers));
    }

    private void WriteElement(StructureNode node, ObjectReference parent)
    {
        var target = file.Object(node.Reference).Write($"<</S{StructureTypes.NameOf(node.Element.Role)}/P {parent}");
        var page = node.Kids.FirstOrDefault(kid => kid.Child is null, StructureKid.OfContent(-1, -1)).Page;
        if (page >= 0)
        {
            target.Write($"/Pg {pages[page]}");
        }

        if (node.Kids.Count > 0)
        {
            target.Write($"/K[");
            foreach (var kid in node.Kids)
            {
                WriteKid(target, kid, page);
            }

            target.Write($"]");
        }

        CellAttributes.Write(target, node.Element);
        target.Write($">>");
    }

    private void WriteKid(PdfBuffer target, StructureKid kid, int elementPage)
    {
        if (kid.Child is { } child)
        {
            target.Write($"{child.Reference} ");
        }
        else if (kid.Annotation is { } annotation)
        {
            target.Write($"<</Type/OBJR/Pg {pages[kid.Page]}/Obj {annotation}>>");
        }
        else if (kid.Page == elementPage)
        {
            target.Write($"{kid.MarkedContent} ");
        }
        else
        {
            target.Write($"<</Type/MCR/Pg {pages[kid.Page]}/MCID {kid.MarkedContent}>>");
        }
    }

    private void WriteParents(PdfBuffer target, IReadOnlyList<(ObjectReference Annotation, StructureNode Link)> annotations)
    {
        target.Write($"<</Nums[");
        for (var page = 0; page < pages.Count; page++)
        {
            target.Write($"{page}[");
            foreach (var node in tree.Contents[page])
            {
                target.Write($"{node.Reference} ");
            }

            target.Write($"]");
        }

        for (var index = 0; index < annotations.Count; index++)
        {
            target.Write($"{pages.Count + index} {annotations[index].Link.Reference} ");
        }

        target.Write($"]>>");
    }

    /// <exception cref="ArgumentException">Two cells have one name.</exception>
    private void WriteIdentifiers(PdfBuffer target)
    {
        var byName = new SortedDictionary<string, ObjectReference>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes.Where(node => node.Element.Id is not null))
        {
            byName.Add(node.Element.Id!, node.Reference);
        }

        target.Write($"<</Names[");
        foreach (var (name, reference) in byName)
        {
            target.Write($"{new ByteString(name)}{reference}");
        }

        target.Write($"]>>");
    }
}
