using System.Xml;

namespace GovInfoReports.Documents.Packaging;

internal static class XmlElements
{
    /// <summary>An element without content, in the namespace around it; attributes with a null value are left out.</summary>
    public static void WriteElement(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
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
}
