using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

internal enum DocxNodeKind
{
    Start,
    End,
    Words,
}

/// <summary>What matters of a Word document's XML, one piece after the other.</summary>
/// <param name="Text">Local name of the element, or the words.</param>
/// <param name="Value">At the start of an element its <c>w:val</c>, or the relation it refers to.</param>
internal readonly record struct DocxNode(DocxNodeKind Kind, string Text, string? Value = null)
{
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Deleted words and earlier formats are passed over.</summary>
    /// <exception cref="XmlException">Not well-formed.</exception>
    public static IEnumerable<DocxNode> Read(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && IsPassedOver(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            foreach (var node in Here(xml))
            {
                yield return node;
            }

            xml.Read();
        }
    }

    private static IEnumerable<DocxNode> Here(XmlReader xml)
    {
        if (xml.NodeType == XmlNodeType.Element && IsWord(xml))
        {
            yield return new DocxNode(DocxNodeKind.Start, xml.LocalName, ValueOf(xml));
            if (xml.IsEmptyElement)
            {
                yield return new DocxNode(DocxNodeKind.End, xml.LocalName);
            }
        }
        else if (xml.NodeType == XmlNodeType.EndElement && IsWord(xml))
        {
            yield return new DocxNode(DocxNodeKind.End, xml.LocalName);
        }
        else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
        {
            yield return new DocxNode(DocxNodeKind.Words, xml.Value);
        }
    }

    private static string? ValueOf(XmlReader xml) =>
        xml.GetAttribute("val", xml.NamespaceURI) ?? xml.GetAttribute("id", OfficeRelations) ?? xml.GetAttribute("id", StrictRelations);

    private static bool IsWord(XmlReader xml) =>
        xml.NamespaceURI is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    // A fallback repeats what the choice before it says; the tab stops of a paragraph are no tabs.
    private static bool IsPassedOver(string name) =>
        name is "del" or "moveFrom" or "Fallback" or "tabs" || name.EndsWith("PrChange", StringComparison.Ordinal);
}
