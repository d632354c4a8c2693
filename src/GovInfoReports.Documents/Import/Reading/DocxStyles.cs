using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The styles of a Word document as far as they bear on words: heading or not, bold or not, numbered or not.</summary>
internal sealed partial class DocxStyles
{
    /// <summary>Styles based on each other in a circle end here.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> styles = [];

    private DocxStyles()
    {
    }

    /// <summary>The style of paragraphs that name none.</summary>
    public string? DefaultParagraph { get; private set; }

    /// <exception cref="XmlException">Not well-formed.</exception>
    public static DocxStyles Read(OfficeArchive archive, DocxNumberingPart numbering)
    {
        var found = new DocxStyles();
        using var xml = archive.Open("word/styles.xml");
        while (xml?.EOF == false)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "tblStylePr" or "docDefaults" or "latentStyles" })
            {
                xml.Skip();
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "style" })
            {
                found.Add(xml, numbering);
            }

            xml.Read();
        }

        return found;
    }

    /// <summary>Whether paragraphs of the style are headings. Without <c>styles.xml</c> the id must tell.</summary>
    public bool IsHeading(string style) =>
        Chain(style).Select(one => one.OutlineLevel).FirstOrDefault(level => level is not null) is { } level
            ? level is not "9"
            : HeadingName().IsMatch(style) || Chain(style).Any(one => HeadingName().IsMatch(one.Name));

    public bool IsTableOfContents(string style) => ContentsName().IsMatch(styles.TryGetValue(style, out var found) ? found.Name : style);

    /// <summary>Whether words of the style are bold; null where it does not say.</summary>
    public bool? Bold(string style) => Chain(style).Select(one => one.Bold).FirstOrDefault(bold => bold is not null);

    public DocxListPlace? Numbering(string style) => Chain(style).Select(one => one.List).FirstOrDefault(list => list is not null);

    private void Add(XmlReader xml, DocxNumberingPart numbering)
    {
        var name = xml.NamespaceURI;
        var (id, type, isDefault) = (xml.GetAttribute("styleId", name) ?? string.Empty, xml.GetAttribute("type", name), xml.GetAttribute("default", name));
        var style = new Style();
        var (list, level) = ((string?)null, (string?)null);
        using var inner = xml.ReadSubtree();
        foreach (var node in DocxNode.Read(inner).Where(node => node.Kind == DocxNodeKind.Start))
        {
            switch (node.Text)
            {
                case "name": style = style with { Name = node.Value ?? string.Empty }; break;
                case "basedOn": style = style with { BasedOn = node.Value }; break;
                case "outlineLvl": style = style with { OutlineLevel = node.Value }; break;
                case "b": style = style with { Bold = IsOn(node.Value) }; break;
                case "numId": list = node.Value; break;
                case "ilvl": level = node.Value; break;
            }
        }

        styles[id] = style with { List = list is null ? null : new DocxListPlace(list, LevelOf(level) ?? numbering.LevelOfStyle(list, id)) };
        DefaultParagraph = type == "paragraph" && IsOn(isDefault ?? "0") ? id : DefaultParagraph;
    }

    /// <summary>Value of an element that switches a property on (ISO/IEC 29500-1 §17.17.4).</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off" or "none");

    public static int? LevelOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < DocxNumberingPart.Levels ? level : null;

    private IEnumerable<Style> Chain(string id)
    {
        for (var length = 0; length < LongestChain && styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.BasedOn ?? string.Empty;
        }
    }

    [GeneratedRegex("^(?:[1-9]|heading ?[1-9]|标题 ?[1-9])$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName();

    [GeneratedRegex("^toc ?(?:[1-9]|heading)$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsName();

    private sealed record Style
    {
        public string Name { get; init; } = string.Empty;

        public string? BasedOn { get; init; }

        public string? OutlineLevel { get; init; }

        public bool? Bold { get; init; }

        public DocxListPlace? List { get; init; }
    }
}
