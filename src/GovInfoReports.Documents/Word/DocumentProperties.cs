using System.Globalization;
using System.Xml;
using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Packaging;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Word;

/// <summary>Properties by which the document is known as one of this system: what of a report stands on no page. Same names as in a workbook.</summary>
internal static class DocumentProperties
{
    public const string Path = "docProps/custom.xml";
    public const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public const string Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string Application = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    public static OfficePart Custom(FilledReport report) => new(Path, "application/vnd.openxmlformats-officedocument.custom-properties+xml", xml =>
    {
        xml.WriteStartElement("Properties", Namespace);
        WriteProperty(xml, 2, WorkbookNames.Edition, report.Edition.Id);
        WriteProperty(xml, 3, WorkbookNames.Agency, WordXml.Clean(report.Agency));
        WriteProperty(xml, 4, WorkbookNames.Year, report.Year.ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, 5, WorkbookNames.Revision, report.Revision.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    })
    {
        RootRelation = OfficeRelation.Office + "/custom-properties",
    };

    public static OfficePart Extended(FilledReport report) => new("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", xml =>
    {
        xml.WriteStartElement("Properties", Application);
        xml.WriteElementString("Application", "GovInfoReports");
        xml.WriteElementString("Company", WordXml.Clean(report.Agency));
        xml.WriteEndElement();
    })
    {
        RootRelation = OfficeRelation.Office + "/extended-properties",
    };

    private static void WriteProperty(XmlWriter xml, int id, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
        xml.WriteAttributeString("pid", id.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("vt", "lpwstr", Values, value);
        xml.WriteEndElement();
    }
}
