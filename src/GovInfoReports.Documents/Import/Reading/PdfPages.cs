using System.Globalization;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Takes words and drawn lines out of a PDF.</summary>
internal static class PdfPages
{
    private const int MostPages = 100;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <exception cref="ImportException">Not readable.</exception>
    /// <exception cref="XmlException">The programs wrote what is no XML.</exception>
    public static IReadOnlyList<PdfPage> Read(string file, CancellationToken cancellationToken)
    {
        string[] pages = ["-f", "1", "-l", MostPages.ToString(CultureInfo.InvariantCulture)];
        using var words = Poppler.Run("pdftotext", [.. pages, "-bbox", "-enc", "UTF-8", file, "-"], cancellationToken);
        using var rules = Poppler.Run("pdftocairo", [.. pages, "-svg", file, "-"], cancellationToken);
        var drawn = ReadRules(rules);
        return [.. ReadWords(words).Select((page, index) => page with { Rules = drawn.ElementAtOrDefault(index) ?? [] })];
    }

    private static List<PdfPage> ReadWords(Stream stream)
    {
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        using var xml = XmlReader.Create(stream, Settings);
        while (!xml.EOF)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "page" })
            {
                words = [];
                pages.Add(new PdfPage(Length(xml, "height"), words, []));
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "word" })
            {
                var (left, top, right, bottom) = (Length(xml, "xMin"), Length(xml, "yMin"), Length(xml, "xMax"), Length(xml, "yMax"));
                words.Add(new PdfWord(left, top, right, bottom, xml.ReadElementContentAsString()));
                continue;
            }

            xml.Read();
        }

        return pages;
    }

    private static List<IReadOnlyList<PdfRule>> ReadRules(Stream stream)
    {
        var pages = new List<IReadOnlyList<PdfRule>>();
        var rules = new List<PdfRule>();
        using var xml = XmlReader.Create(stream, Settings);
        while (!xml.EOF)
        {
            // Glyphs and clips are drawn with the same elements.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "defs" or "clipPath" or "mask" or "pattern" or "symbol" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "page" })
            {
                rules = [];
                pages.Add(rules);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "path" })
            {
                rules.AddRange(PdfPath.RulesOf(xml.GetAttribute("d") ?? string.Empty, xml.GetAttribute("transform"), IsStroke(xml)));
            }

            xml.Read();
        }

        // One page alone is not called a page.
        return pages.Count == 0 ? [rules] : pages;
    }

    private static bool IsStroke(XmlReader xml) =>
        xml.GetAttribute("fill") == "none" || (xml.GetAttribute("style") ?? string.Empty).Contains("fill:none", StringComparison.Ordinal);

    private static double Length(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var length) ? length : 0;
}
