namespace GovInfoReports.TestSupport.Pdf;

/// <summary>A file with its fonts, page contents and structure worked out.</summary>
public sealed class PdfReading
{
    public PdfReading(PdfFileReader file)
    {
        File = file;
        Pages = file.Pages;
        Fonts = [.. file.Objects.Values.OfType<PdfDictionary>().Where(dictionary => dictionary.Name("Subtype") == "Type0").Select(font => new PdfFont(font))];
        var byDictionary = Fonts.ToDictionary(font => font.Dictionary);
        Contents = [.. Pages.Select(page => new PdfPageContent(file, page, byDictionary))];
        Structure = PdfStructureElement.Read(file);
    }

    public PdfFileReader File { get; }

    public IReadOnlyList<PdfDictionary> Pages { get; }

    public IReadOnlyList<PdfFont> Fonts { get; }

    /// <summary>By page.</summary>
    public IReadOnlyList<PdfPageContent> Contents { get; }

    /// <summary>The document element.</summary>
    public PdfStructureElement Structure { get; }

    public int IndexOf(PdfDictionary? page) => Pages.TakeWhile(other => !ReferenceEquals(other, page)).Count();

    /// <summary>What copying or reading aloud gives for an element without its children.</summary>
    public string TextOf(PdfStructureElement element) =>
        string.Concat(element.Contents.Select(content => Contents[IndexOf(content.Page)].TextOf(content.Mark)));
}
