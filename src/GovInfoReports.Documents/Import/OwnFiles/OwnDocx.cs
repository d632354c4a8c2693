using System.Xml;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Import.Reading;
using GovInfoReports.Documents.Word;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Import.OwnFiles;

/// <summary>A Word document of this system: its properties say whose report it is, its styles say what each paragraph is.</summary>
internal static class OwnDocx
{
    private const string Document = "word/document.xml";

    /// <returns>Null where it is none, or was changed beyond its styles.</returns>
    /// <exception cref="ImportException">Made to exhaust memory.</exception>
    public static FilledReport? Read(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (!OfficeArchive.Holds(bytes, DocumentProperties.Path) || !OfficeArchive.Holds(bytes, Document))
        {
            return null;
        }

        try
        {
            using var archive = new OfficeArchive(bytes);
            var properties = ReadProperties(archive);
            var identity = ReportIdentity.Of(
                properties.GetValueOrDefault(WorkbookNames.Edition),
                properties.GetValueOrDefault(WorkbookNames.Agency),
                properties.GetValueOrDefault(WorkbookNames.Year),
                properties.GetValueOrDefault(WorkbookNames.Revision));
            if (identity is null)
            {
                return null;
            }

            using var document = archive.Open(Document)!;
            var parts = new OwnDocxWalk(ReadStyles(archive), ReadLinks(archive)).Read(document, cancellationToken);
            var report = parts is null ? null : FormReader.Read(identity, parts);

            // Whoever writes another title makes another report of it: the properties no longer hold.
            return report?.Title == ReadTitle(archive) ? report : null;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> ReadProperties(OfficeArchive archive)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = archive.Open(DocumentProperties.Path);
        while (xml?.ReadToFollowing("property", DocumentProperties.Namespace) == true)
        {
            var name = xml.GetAttribute("name") ?? string.Empty;
            properties[name] = xml.ReadToDescendant("lpwstr", DocumentProperties.Values) ? xml.ReadElementContentAsString() : string.Empty;
        }

        return properties;
    }

    private static string? ReadTitle(OfficeArchive archive)
    {
        using var xml = archive.Open("docProps/core.xml");
        return xml?.ReadToFollowing("title", "http://purl.org/dc/elements/1.1/") == true ? xml.ReadElementContentAsString() : null;
    }

    private static Dictionary<string, string> ReadStyles(OfficeArchive archive)
    {
        var styles = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = archive.Open("word/styles.xml");
        while (xml?.ReadToFollowing("style", WordXml.Main) == true)
        {
            var id = xml.GetAttribute("styleId", WordXml.Main) ?? string.Empty;
            styles[id] = xml.ReadToDescendant("name", WordXml.Main) ? xml.GetAttribute("val", WordXml.Main) ?? string.Empty : string.Empty;
        }

        return styles;
    }

    private static Dictionary<string, string> ReadLinks(OfficeArchive archive)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = archive.Open("word/_rels/document.xml.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") == "External")
            {
                links[xml.GetAttribute("Id") ?? string.Empty] = xml.GetAttribute("Target") ?? string.Empty;
            }
        }

        return links;
    }
}
