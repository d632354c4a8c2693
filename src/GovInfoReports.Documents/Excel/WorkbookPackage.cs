using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfoReports.Documents.Excel;

/// <summary>The archive that is the workbook: parts, their types and relations. The same content gives the same bytes.</summary>
internal sealed class WorkbookPackage(ZipArchive archive)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The earliest moment an archive can name; the true one would make equal reports differ.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    public void Write(string title, string agency, IReadOnlyList<Sheet> sheets, IEnumerable<(string Name, string Reference)> names)
    {
        Part("[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
        Part("_rels/.rels", xml => WriteRelations(xml, [(Office + "/officeDocument", "xl/workbook.xml"), (Package + "/relationships/metadata/core-properties", "docProps/core.xml")]));
        Part("docProps/core.xml", xml => WriteProperties(xml, title, agency));
        Part("xl/workbook.xml", xml => WriteWorkbook(xml, sheets, names));
        Part("xl/_rels/workbook.xml.rels", xml => WriteRelations(
            xml, [.. sheets.Select((_, index) => (Office + "/worksheet", $"worksheets/sheet{index + 1}.xml")), (Office + "/styles", "styles.xml")]));
        Part("xl/styles.xml", xml => xml.WriteRaw(StylesXml.Content));
        foreach (var (index, sheet) in sheets.Index())
        {
            Part($"xl/worksheets/sheet{index + 1}.xml", xml => new SheetXml(xml, sheet).Write());
        }
    }

    public static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString(attribute, value);
            }
        }

        xml.WriteEndElement();
    }

    private void Part(string path, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = Timestamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Package + "/content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("/xl/workbook.xml", SheetType + ".sheet.main+xml");
        Override("/xl/styles.xml", SheetType + ".styles+xml");
        for (var number = 1; number <= sheets; number++)
        {
            Override($"/xl/worksheets/sheet{number}.xml", SheetType + ".worksheet+xml");
        }

        xml.WriteEndElement();

        void Override(string part, string type) => Element(xml, "Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRelations(XmlWriter xml, (string Type, string Target)[] relations)
    {
        xml.WriteStartElement("Relationships", Package + "/relationships");
        foreach (var (index, relation) in relations.Index())
        {
            Element(xml, "Relationship", ("Id", $"rId{index + 1}"), ("Type", relation.Type), ("Target", relation.Target));
        }

        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, string title, string agency)
    {
        const string DublinCore = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", Package + "/metadata/core-properties");
        xml.WriteElementString("dc", "title", DublinCore, CellText.Encode(title));
        xml.WriteElementString("dc", "creator", DublinCore, CellText.Encode(agency));
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<Sheet> sheets, IEnumerable<(string Name, string Reference)> names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", $"{index + 1}");
            xml.WriteAttributeString("r", "id", Office, $"rId{index + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        foreach (var (name, reference) in names)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", name);
            xml.WriteString(reference);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
