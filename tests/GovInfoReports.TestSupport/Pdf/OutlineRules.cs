namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Bookmarks: a tree whose links and counts agree, leading to places on pages (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineRules
{
    public static IEnumerable<string> Check(PdfReading reading)
    {
        if (reading.File.Catalog.Dictionary("Outlines") is not { } root)
        {
            return [];
        }

        var problems = new List<string>();
        Walk(root, reading, problems);
        return problems;
    }

    private static int Walk(PdfDictionary parent, PdfReading reading, List<string> problems)
    {
        var count = 0;
        PdfDictionary? before = null;
        for (var item = parent.Dictionary("First"); item is not null; item = item.Dictionary("Next"))
        {
            if (!ReferenceEquals(item.Dictionary("Parent"), parent) || !ReferenceEquals(item.Dictionary("Prev"), before))
            {
                problems.Add($"The bookmark {item.Text("Title")} is not where its neighbours are.");
            }

            if (!LeadsToPage(item, reading))
            {
                problems.Add($"The bookmark {item.Text("Title")} does not lead to a place on a page.");
            }

            count += 1 + Walk(item, reading, problems);
            before = item;
        }

        if (!ReferenceEquals(parent.Dictionary("Last"), before) || (parent.Number("Count") ?? 0) != count)
        {
            problems.Add($"The bookmarks under {parent.Text("Title")} are not as many as stated.");
        }

        return count;
    }

    private static bool LeadsToPage(PdfDictionary item, PdfReading reading) =>
        item.Array("Dest")?.Items.ToList() is [PdfDictionary page, PdfName { Value: "XYZ" }, 0.0, double top, null]
        && reading.Pages.Contains(page)
        && top > 0 && top <= page.Array("MediaBox")?.Numbers[3];
}
