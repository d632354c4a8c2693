namespace GovInfoReports.TestSupport.Pdf;

/// <summary>What the file as a whole must say: identifier, language, that it is tagged and shows its title.</summary>
internal static class FileRules
{
    private static readonly string[] Forbidden = ["Encrypt", "AcroForm", "OpenAction", "AA", "Names", "OCProperties"];

    public static IEnumerable<string> Check(PdfFileReader file)
    {
        var catalog = file.Catalog;
        if (file.Trailer.Array("ID")?.Items.ToList() is not [PdfString { Bytes.Length: 16 }, PdfString { Bytes.Length: 16 }])
        {
            yield return "The file has no identifier.";
        }

        foreach (var key in Forbidden.Where(key => file.Trailer.Raw.ContainsKey(key) || catalog.Raw.ContainsKey(key)))
        {
            yield return $"The file has {key}.";
        }

        if (string.IsNullOrEmpty(catalog.Text("Lang")))
        {
            yield return "The document has no language.";
        }

        if (catalog.Dictionary("MarkInfo")?["Marked"] is not true)
        {
            yield return "The document does not say that it is tagged.";
        }

        if (catalog.Dictionary("ViewerPreferences")?["DisplayDocTitle"] is not true)
        {
            yield return "The document's title is not shown.";
        }
    }
}
