using System.Text;
using System.Xml;
using GovInfoReports.Documents.Excel;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>The text inside an element of a workbook.</summary>
internal static class XlsxText
{
    /// <summary>Reads to the end of the element. Formatted text stands in several pieces; how it is pronounced (rPh) does not belong to it.</summary>
    /// <param name="pieces">Names of the elements whose text counts.</param>
    public static string Read(XmlReader xml, params ReadOnlySpan<string> pieces)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        var (depth, element, pronounced) = (xml.Depth, xml.LocalName, false);
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    element = xml.LocalName;
                    pronounced |= element == "rPh";
                    break;
                case XmlNodeType.EndElement:
                    element = string.Empty;
                    pronounced &= xml.LocalName != "rPh";
                    break;
                default:
                    text.Append(!pronounced && pieces.Contains(element) ? xml.Value : string.Empty);
                    break;
            }
        }

        return CellText.Decode(text.ToString());
    }
}
