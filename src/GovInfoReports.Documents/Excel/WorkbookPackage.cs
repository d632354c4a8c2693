using System.Xml;
using GovInfoReports.Documents.Packaging;

namespace GovInfoReports.Documents.Excel;

/// <summary>The parts of a workbook.</summary>
internal static class WorkbookPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Write(string title, string agency, IReadOnlyList<Sheet> sheets, IReadOnlyList<(string Name, string Reference)> names) => OfficePackage.Write(
        [
            new OfficePart("xl/workbook.xml", Type + ".sheet.main+xml", xml => WriteWorkbook(xml, sheets, names))
            {
                RootRelation = OfficeRelation.Office + "/officeDocument",
                Relations =
                [
                    .. sheets.Select((_, index) => new OfficeRelation(OfficeRelation.Office + "/worksheet", $"worksheets/sheet{index + 1}.xml")),
                    new(OfficeRelation.Office + "/styles", "styles.xml"),
                ],
            },
            CoreProperties.Part(CellText.Encode(title), CellText.Encode(agency)),
            new OfficePart("xl/styles.xml", Type + ".styles+xml", xml => xml.WriteRaw(StylesXml.Content)),
            .. sheets.Select((sheet, index) => new OfficePart($"xl/worksheets/sheet{index + 1}.xml", Type + ".worksheet+xml", xml => new SheetXml(xml, sheet).Write())),
        ]);

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<Sheet> sheets, IReadOnlyList<(string Name, string Reference)> names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (index, sheet) in sheets.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", $"{index + 1}");
            xml.WriteAttributeString("r", "id", OfficeRelation.Office, OfficeRelation.IdOf(index));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        // Excel takes a list of names without any for damage.
        if (names.Count > 0)
        {
            WriteNames(xml, names);
        }

        xml.WriteEndElement();
    }

    private static void WriteNames(XmlWriter xml, IReadOnlyList<(string Name, string Reference)> names)
    {
        xml.WriteStartElement("definedNames");
        foreach (var (name, reference) in names)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", name);
            xml.WriteString(reference);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
