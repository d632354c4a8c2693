using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>The nodes of the document's structure, and which of them each piece of marked content belongs to.</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureElement, StructureNode> nodes = [];
    private readonly List<StructureNode> inOrder = [];
    private readonly List<List<StructureNode>> contents = [];

    public StructureTree(StructureElement root, PdfFile file) => Root = Add(root, null, file);

    public StructureNode Root { get; }

    /// <summary>Every node, parents before their children.</summary>
    public IReadOnlyList<StructureNode> Nodes => inOrder;

    /// <summary>For each page the nodes of its marked content, by MCID.</summary>
    public IReadOnlyList<IReadOnlyList<StructureNode>> Contents => contents;

    /// <exception cref="ArgumentException">The element does not hang on the document's root.</exception>
    public StructureNode NodeOf(StructureElement element) =>
        nodes.TryGetValue(element, out var node)
            ? node
            : throw new ArgumentException($"A page item refers to a {element.Role} that is not in the document's structure.", nameof(element));

    public void BeginPage() => contents.Add([]);

    /// <summary>Gives the next piece of marked content on the current page to an element.</summary>
    /// <returns>Its MCID.</returns>
    public int Mark(StructureElement element)
    {
        var node = NodeOf(element);
        var page = contents[^1];
        node.AddContent(StructureKid.OfContent(contents.Count - 1, page.Count));
        page.Add(node);
        return page.Count - 1;
    }

    private StructureNode Add(StructureElement element, StructureNode? parent, PdfFile file)
    {
        var node = new StructureNode(element, parent, file.Reserve());
        nodes.Add(element, node);
        inOrder.Add(node);
        foreach (var child in element.Children)
        {
            node.Add(Add(child, node, file));
        }

        return node;
    }
}
