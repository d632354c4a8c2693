using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>A structure element together with where its content was painted.</summary>
internal sealed class StructureNode(StructureElement element, StructureNode? parent, ObjectReference reference)
{
    private readonly List<StructureNode> children = [];
    private readonly List<StructureKid> kids = [];
    private int attachedChildren;
    private bool isAttached;

    public StructureElement Element => element;

    public StructureNode? Parent => parent;

    public ObjectReference Reference => reference;

    /// <summary>Content and children in reading order.</summary>
    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>The link that this is, or is inside of.</summary>
    public StructureNode? Link => element.Role == StructureRole.Link ? this : parent?.Link;

    public void Add(StructureNode child) => children.Add(child);

    /// <summary>Puts content behind what was painted before it, inside this node and around it.</summary>
    public void AddContent(StructureKid content)
    {
        Attach();
        kids.Add(content);
    }

    /// <summary>Attaches the children that were never painted, such as empty cells.</summary>
    public void AttachRest() => AttachChildren(children.Count);

    private void Attach()
    {
        if (parent is not null && !isAttached)
        {
            parent.Attach();
            parent.AttachChildren(parent.children.IndexOf(this, parent.attachedChildren) + 1);
        }
    }

    /// <summary>Children keep the order in which they were declared, whichever was painted first.</summary>
    private void AttachChildren(int count)
    {
        for (; attachedChildren < count; attachedChildren++)
        {
            children[attachedChildren].isAttached = true;
            kids.Add(StructureKid.OfChild(children[attachedChildren]));
        }
    }
}

/// <summary>One of: a child, a piece of marked content (page and MCID), an annotation on a page.</summary>
internal readonly record struct StructureKid(StructureNode? Child, int Page, int MarkedContent, ObjectReference? Annotation)
{
    public static StructureKid OfChild(StructureNode child) => new(child, -1, -1, null);

    public static StructureKid OfContent(int page, int markedContent) => new(null, page, markedContent, null);

    public static StructureKid OfAnnotation(int page, ObjectReference annotation) => new(null, page, -1, annotation);
}
