namespace GovInfoReports.TestSupport.Pdf;

/// <summary>The structure and the pages must tell the same, in both directions (ISO 32000-1, 14.7.4; ISO 14289-1, 7.1 to 7.4).</summary>
internal static class StructureRules
{
    private static readonly string[] Standard = ["Document", "Sect", "P", "H1", "H2", "H3", "Span", "Link", "Table", "TR", "TH", "TD"];

    public static IEnumerable<string> Check(PdfReading reading) =>
    [
        .. CheckTypes(reading),
        .. CheckParentTree(reading),
        .. CheckHeadings(reading),
    ];

    private static IEnumerable<string> CheckTypes(PdfReading reading)
    {
        var root = reading.File.Catalog.Dictionary("StructTreeRoot");
        foreach (var element in reading.Structure.AndDescendants)
        {
            if (!Standard.Contains(element.Type))
            {
                yield return $"The structure type {element.Type} is not a standard one.";
            }

            if (!ReferenceEquals(element.Dictionary.Dictionary("P"), element.Parent?.Dictionary ?? root))
            {
                yield return $"A {element.Type} does not name its parent.";
            }
        }

        if (reading.Structure.Type != "Document")
        {
            yield return "The structure does not begin with a document.";
        }
    }

    private static IEnumerable<string> CheckParentTree(PdfReading reading)
    {
        var owners = Owners(reading);
        var parents = reading.File.Catalog.Dictionary("StructTreeRoot")?.Dictionary("ParentTree")?.Array("Nums")?.Items.Chunk(2)
            .ToDictionary(pair => (int)(double)pair[0]!, pair => pair[1]) ?? [];
        for (var index = 0; index < reading.Pages.Count; index++)
        {
            var key = (int)(reading.Pages[index].Number("StructParents") ?? -1);
            var stated = (parents.GetValueOrDefault(key) as PdfArray)?.Items.ToList() ?? [];
            if (stated.Count != reading.Contents[index].Marks.Count)
            {
                yield return $"The parent tree has {stated.Count} entries for page {index + 1}, which has {reading.Contents[index].Marks.Count} MCIDs.";
            }

            for (var mark = 0; mark < stated.Count; mark++)
            {
                if (!owners.Remove((index, mark), out var owner) || !ReferenceEquals(owner, stated[mark]))
                {
                    yield return $"MCID {mark} of page {index + 1} is not in the element that the parent tree names.";
                }
            }
        }

        foreach (var ((page, mark), _) in owners)
        {
            yield return $"The structure refers to MCID {mark} of page {page + 1}, which does not exist.";
        }
    }

    private static Dictionary<(int Page, int Mark), PdfDictionary> Owners(PdfReading reading)
    {
        var owners = new Dictionary<(int Page, int Mark), PdfDictionary>();
        foreach (var element in reading.Structure.AndDescendants)
        {
            foreach (var (page, mark) in element.Contents)
            {
                owners[(reading.IndexOf(page), mark)] = element.Dictionary;
            }
        }

        return owners;
    }

    private static IEnumerable<string> CheckHeadings(PdfReading reading)
    {
        var level = 0;
        foreach (var type in reading.Structure.AndDescendants.Select(element => element.Type).Where(type => type is ['H', >= '1' and <= '6']))
        {
            if (type[1] - '0' > level + 1)
            {
                yield return $"The heading {type} comes after level {level}.";
            }

            level = type[1] - '0';
        }
    }
}
