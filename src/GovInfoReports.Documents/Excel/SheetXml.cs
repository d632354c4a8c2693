using System.Globalization;
using System.Xml;
using GovInfoReports.Documents.Packaging;

namespace GovInfoReports.Documents.Excel;

/// <summary>A sheet as a worksheet part (ECMA-376 §18.3); the order of its elements is prescribed.</summary>
internal sealed class SheetXml(XmlWriter xml, Sheet sheet)
{
    public void Write()
    {
        xml.WriteStartElement("worksheet", WorkbookPackage.Main);
        WriteView();
        WriteColumns();
        WriteRows();
        WriteFilter();
        WriteMerged();
        WriteFailing();
        xml.WriteElement("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        xml.WriteElement("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        xml.WriteEndElement();
    }

    private void WriteView()
    {
        xml.WriteStartElement("sheetPr");
        xml.WriteElement("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        var (rows, columns) = sheet.Frozen;
        xml.WriteElement(
            "pane",
            ("xSplit", columns > 0 ? Invariant(columns) : null),
            ("ySplit", Invariant(rows)),
            ("topLeftCell", new CellAddress(rows + 1, columns + 1).Relative),
            ("activePane", columns > 0 ? "bottomRight" : "bottomLeft"),
            ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteColumns()
    {
        xml.WriteStartElement("cols");
        foreach (var (index, width) in sheet.Widths.Index())
        {
            xml.WriteElement("col", ("min", Invariant(index + 1)), ("max", Invariant(index + 1)), ("width", Invariant(width)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    private void WriteRows()
    {
        xml.WriteStartElement("sheetData");
        foreach (var (number, cells) in sheet.Rows)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", Invariant(number));
            if (sheet.Heights.TryGetValue(number, out var height))
            {
                xml.WriteAttributeString("ht", Invariant(height));
                xml.WriteAttributeString("customHeight", "1");
            }

            foreach (var (column, cell) in cells)
            {
                CellXml.Write(xml, new CellAddress(number, column), cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteFilter()
    {
        if (sheet.Filter is { } range)
        {
            xml.WriteElement("autoFilter", ("ref", range));
        }
    }

    private void WriteMerged()
    {
        if (sheet.Merged.Count > 0)
        {
            xml.WriteStartElement("mergeCells");
            sheet.Merged.ForEach(range => xml.WriteElement("mergeCell", ("ref", range)));
            xml.WriteEndElement();
        }
    }

    private void WriteFailing()
    {
        if (sheet.Failing is var (range, formula))
        {
            xml.WriteStartElement("conditionalFormatting");
            xml.WriteAttributeString("sqref", range);
            xml.WriteStartElement("cfRule");
            xml.WriteAttributeString("type", "expression");
            xml.WriteAttributeString("dxfId", "0");
            xml.WriteAttributeString("priority", "1");
            xml.WriteElementString("formula", formula);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
    }

    private static string Invariant(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
