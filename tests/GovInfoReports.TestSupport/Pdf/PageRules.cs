namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Pages: all that is painted is marked, marks are numbered without gap, colours are shades of gray, tabs follow the structure.</summary>
internal static class PageRules
{
    public static IEnumerable<string> Check(PdfReading reading)
    {
        for (var index = 0; index < reading.Pages.Count; index++)
        {
            var page = reading.Pages[index];
            foreach (var problem in CheckPage(page, reading.Contents[index], reading.Pages.Count))
            {
                yield return $"Page {index + 1} {problem}.";
            }
        }

        if (reading.Pages.Count == 0 || reading.Pages.Count != reading.File.Catalog.Dictionary("Pages")?.Number("Count"))
        {
            yield return "The number of pages is not the one stated.";
        }
    }

    private static IEnumerable<string> CheckPage(PdfDictionary page, PdfPageContent content, int pages)
    {
        foreach (var problem in content.Problems.Distinct())
        {
            yield return problem;
        }

        if (!content.Marks.Order().SequenceEqual(Enumerable.Range(0, content.Marks.Count)))
        {
            yield return "has MCIDs that are not 0, 1, 2 and so on";
        }

        if (page.Name("Tabs") != "S")
        {
            yield return "does not tab in the order of the structure";
        }

        if (page.Array("MediaBox")?.Numbers is not [0, 0, > 0, > 0])
        {
            yield return "has no media box";
        }

        if (!page.Raw.ContainsKey("Resources"))
        {
            yield return "has no resources of its own";
        }

        if (page.Number("StructParents") is not { } key || key < 0 || key >= pages)
        {
            yield return "has no place in the parent tree";
        }
    }
}
