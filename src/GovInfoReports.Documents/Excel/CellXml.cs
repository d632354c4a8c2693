using System.Globalization;
using System.Xml;
using GovInfoReports.Templates.Content;

namespace GovInfoReports.Documents.Excel;

/// <summary>A cell as an element of a worksheet part (ECMA-376 §18.3.1.4).</summary>
internal static class CellXml
{
    public static void Write(XmlWriter xml, CellAddress address, SheetCell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", address.Relative);
        xml.WriteAttributeString("s", ((int)cell.Style).ToString(CultureInfo.InvariantCulture));
        if (cell.Text is not null)
        {
            WriteText(xml, cell.Text);
        }
        else if (cell.Formula is not null)
        {
            xml.WriteAttributeString("t", cell.Number is null ? "str" : "n");
            xml.WriteElementString("f", cell.Formula);
            xml.WriteElementString("v", CellValue.Format(cell.Number));
        }
        else if (cell.Number is not null)
        {
            xml.WriteElementString("v", CellValue.Format(cell.Number));
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellText.Encode(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
