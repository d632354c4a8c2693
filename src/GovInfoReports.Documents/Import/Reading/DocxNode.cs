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
/// <param name="Value">At the start of an element its <c>w:val</c>, <c>w:instr</c> or <c>w:id</c>, or the relation it refers to.</param>
internal readonly record struct DocxNode(DocxNodeKind Kind, string Text, string? Value = null)
{
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Deleted words and earlier formats are passed over; an empty <c>w:del</c> says that the row or the end of the paragraph around it is deleted.</summary>
    /// <exception cref="XmlException">Not well-formed.</exception>
    public static IEnumerable<DocxNode> Read(XmlReader xml)
    {
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && IsPassedOver(xml))
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

    private static string? ValueOf(XmlReader xml)
    {
        var name = xml.NamespaceURI;
        return xml.GetAttribute("val", name)
            ?? xml.GetAttribute("id", OfficeRelations)
            ?? xml.GetAttribute("id", StrictRelations)
            ?? xml.GetAttribute("fldCharType", name)
            ?? xml.GetAttribute("instr", name)
            ?? xml.GetAttribute("id", name);
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI
        is "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        or "http://purl.oclc.org/ooxml/wordprocessingml/main"
        or "http://schemas.openxmlformats.org/officeDocument/2006/math";

    // A fallback repeats what the choice before it says; the tab stops of a paragraph are no tabs; rt is how a word is pronounced.
    private static bool IsPassedOver(XmlReader xml) => xml.LocalName switch
    {
        "del" or "moveFrom" => !xml.IsEmptyElement,
        "Fallback" or "tabs" or "rt" => true,
        var name => name.EndsWith("PrChange", StringComparison.Ordinal),
    };
}
