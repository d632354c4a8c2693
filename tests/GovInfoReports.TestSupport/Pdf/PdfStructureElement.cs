namespace GovInfoReports.TestSupport.Pdf;

/// <summary>A structure element as it stands in a file.</summary>
/// <param name="Type">The standard type, after the role map.</param>
/// <param name="Contents">Page dictionaries and MCIDs.</param>
public sealed record PdfStructureElement(
    PdfDictionary Dictionary,
    PdfStructureElement? Parent,
    string Type,
    IReadOnlyList<(PdfDictionary? Page, int Mark)> Contents,
    IReadOnlyList<PdfDictionary?> Annotations,
    List<PdfStructureElement> Children)
{
    public PdfDictionary? TableAttributes => Dictionary.Dictionary("A");

    public IEnumerable<PdfStructureElement> AndDescendants => Children.SelectMany(child => child.AndDescendants).Prepend(this);

    public static PdfStructureElement Read(PdfFileReader file)
    {
        var root = file.Catalog.Dictionary("StructTreeRoot") ?? throw new InvalidDataException("There is no structure tree.");
        return Read(root.Dictionary("K") ?? throw new InvalidDataException("The structure tree is empty."), null, root.Dictionary("RoleMap"));
    }

    private static PdfStructureElement Read(PdfDictionary dictionary, PdfStructureElement? parent, PdfDictionary? roles)
    {
        var page = dictionary.Dictionary("Pg");
        var kids = dictionary.Array("K")?.Items.ToList() ?? [];
        var type = dictionary.Name("S") ?? "";
        var element = new PdfStructureElement(
            dictionary,
            parent,
            roles?.Name(type) ?? type,
            [.. kids.Select(kid => Content(kid, page)).OfType<(PdfDictionary?, int)>()],
            [.. kids.OfType<PdfDictionary>().Where(kid => kid.Name("Type") == "OBJR").Select(kid => kid.Dictionary("Obj"))],
            []);
        element.Children.AddRange(kids.OfType<PdfDictionary>().Where(kid => kid.Raw.ContainsKey("S")).Select(kid => Read(kid, element, roles)));
        return element;
    }

    private static (PdfDictionary? Page, int Mark)? Content(object? kid, PdfDictionary? page) => kid switch
    {
        double mark => (page, (int)mark),
        PdfDictionary reference when reference.Name("Type") == "MCR" => (reference.Dictionary("Pg"), (int)(reference.Number("MCID") ?? -1)),
        _ => null,
    };
}
