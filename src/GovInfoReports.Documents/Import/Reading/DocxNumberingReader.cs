using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Reads <c>word/numbering.xml</c>.</summary>
internal sealed class DocxNumberingReader
{
    private readonly Dictionary<string, ImmutableDictionary<int, DocxLevel>> kinds = [];
    private readonly Dictionary<string, DocxList> lists = [];
    private readonly Dictionary<string, string> linked = [];
    private readonly Dictionary<string, string> links = [];
    private string kind = string.Empty;
    private string list = string.Empty;
    private int level;

    private DocxNumberingReader()
    {
    }

    /// <exception cref="XmlException">Not well-formed.</exception>
    public static DocxNumberingPart Read(OfficeArchive archive)
    {
        var reader = new DocxNumberingReader();
        using var xml = archive.Open("word/numbering.xml");
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                reader.Take(xml);
            }
        }

        return reader.Finish();
    }

    private void Take(XmlReader xml)
    {
        var value = xml.GetAttribute("val", xml.NamespaceURI) ?? string.Empty;
        switch (xml.LocalName)
        {
            case "abstractNum": (kind, list) = (Attribute(xml, "abstractNumId"), string.Empty); break;
            case "styleLink": linked[value] = kind; break;
            case "numStyleLink": links[kind] = value; break;
            case "lvl": StartLevel(xml); break;
            case "start": Change(found => found with { Start = Number(value, 1) }); break;
            case "numFmt": Change(found => found with { Format = value }); break;
            case "lvlText": Change(found => found with { Text = value }); break;
            case "pStyle": Change(found => found with { Style = value }); break;
            case "isLgl": Change(found => found with { IsLegal = value is not ("0" or "false") }); break;
            case "num": list = Attribute(xml, "numId"); break;
            case "abstractNumId": lists[list] = new DocxList(value, ImmutableDictionary<int, int>.Empty); break;
            case "lvlOverride": level = Number(Attribute(xml, "ilvl"), 0); break;
            case "startOverride" when lists.TryGetValue(list, out var found): lists[list] = found with { Starts = found.Starts.SetItem(level, Number(value, 1)) }; break;
        }
    }

    // A level inside w:num replaces the one of the kind for this list alone.
    private void StartLevel(XmlReader xml)
    {
        level = Number(Attribute(xml, "ilvl"), 0);
        if (list.Length > 0 && lists.TryGetValue(list, out var found))
        {
            kind = $"{found.Kind} {list}";
            kinds.TryAdd(kind, kinds.GetValueOrDefault(found.Kind, ImmutableDictionary<int, DocxLevel>.Empty));
            lists[list] = found with { Kind = kind };
        }

        Change(_ => new DocxLevel(1, "decimal", string.Empty, IsLegal: false, Style: null));
    }

    private void Change(Func<DocxLevel, DocxLevel> change)
    {
        var levels = kinds.GetValueOrDefault(kind, ImmutableDictionary<int, DocxLevel>.Empty);
        kinds[kind] = levels.SetItem(level, change(levels.GetValueOrDefault(level, DocxLevel.None)));
    }

    private DocxNumberingPart Finish()
    {
        foreach (var (from, style) in links)
        {
            if (linked.TryGetValue(style, out var to) && kinds.TryGetValue(to, out var levels))
            {
                kinds[from] = levels;
            }
        }

        return new DocxNumberingPart(lists.ToImmutableDictionary(), kinds.ToImmutableDictionary());
    }

    private static string Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI) ?? string.Empty;

    private static int Number(string value, int otherwise) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
