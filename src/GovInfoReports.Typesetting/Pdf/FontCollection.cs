using GovInfoReports.Typesetting.Fonts;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>The faces of a document, one subset each.</summary>
internal sealed class FontCollection(PdfFile file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> byFace = [];
    private readonly List<EmbeddedFont> fonts = [];

    public EmbeddedFont Of(FontFace face)
    {
        if (!byFace.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, new Name($"F{fonts.Count + 1}"), file.Reserve());
            byFace.Add(face, font);
            fonts.Add(font);
        }

        return font;
    }

    /// <summary>Writes the fonts, once all pages are painted, and the resource dictionary that the pages share.</summary>
    public void WriteResources(ObjectReference resources)
    {
        foreach (var font in fonts)
        {
            FontObjects.Write(file, font);
        }

        var dictionary = file.Object(resources).Write($"<</Font<<");
        foreach (var font in fonts)
        {
            dictionary.Write($"{font.Name} {font.Reference}");
        }

        dictionary.Write($">>>>");
    }
}
