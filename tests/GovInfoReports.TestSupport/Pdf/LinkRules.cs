namespace GovInfoReports.TestSupport.Pdf;

/// <summary>Annotations: links that say where they lead, and hang in the structure (ISO 14289-1, 7.18).</summary>
internal static class LinkRules
{
    private const int Print = 4;

    public static IEnumerable<string> Check(PdfReading reading)
    {
        var links = reading.Structure.AndDescendants.Where(element => element.Type == "Link").ToList();
        foreach (var link in links.Where(link => link.Annotations.Count == 0 && link.AndDescendants.Any(element => element.Contents.Count > 0)))
        {
            yield return "A link in the structure has no annotation.";
        }

        var parents = reading.File.Catalog.Dictionary("StructTreeRoot")?.Dictionary("ParentTree")?.Array("Nums")?.Items.Chunk(2)
            .ToDictionary(pair => (int)(double)pair[0]!, pair => pair[1]) ?? [];
        foreach (var (annotation, page) in reading.Pages.SelectMany(page => page.Array("Annots")?.Dictionaries.Select(annotation => (annotation, page)) ?? []))
        {
            var link = links.Find(link => link.Annotations.Contains(annotation));
            foreach (var problem in CheckAnnotation(annotation, page, link))
            {
                yield return problem;
            }

            if (link is null || !ReferenceEquals(parents.GetValueOrDefault((int)(annotation.Number("StructParent") ?? -1)), link.Dictionary))
            {
                yield return "An annotation and the structure do not know each other.";
            }
        }
    }

    private static IEnumerable<string> CheckAnnotation(PdfDictionary annotation, PdfDictionary page, PdfStructureElement? link)
    {
        if (annotation.Name("Subtype") != "Link" || link is null)
        {
            yield return "An annotation is not part of a link.";
        }

        if (string.IsNullOrEmpty(annotation.Text("Contents")))
        {
            yield return "A link has no text of its own.";
        }

        if (!Uri.TryCreate(annotation.Dictionary("A")?.Text("URI"), UriKind.Absolute, out _))
        {
            yield return "A link leads nowhere.";
        }

        if (annotation.Number("F") != Print)
        {
            yield return "A link is hidden or not printed.";
        }

        if (annotation.Array("Rect")?.Numbers is not [var left, var bottom, var right, var top] || left >= right || bottom >= top
            || left < 0 || bottom < 0 || page.Array("MediaBox")?.Numbers is not [_, _, var width, var height] || right > width || top > height)
        {
            yield return "A link is not on its page.";
        }
    }
}
