using System.Globalization;
using System.Security;
using System.Text;
using GovInfoReports.Typesetting.Pages;

namespace GovInfoReports.Typesetting.Pdf;

/// <summary>
/// What the file says about itself, twice: in the information dictionary and in XMP (ISO 19005-2, 6.6; ISO 14289-1, 5). The two must agree.
/// </summary>
internal static class Metadata
{
    private const string Producer = "GovInfoReports";

    public static void WriteInformation(PdfFile file, ObjectReference reference, DocumentProperties properties)
    {
        var target = file.Object(reference).Write($"<</Title{new TextString(properties.Title)}/Author{new TextString(properties.Author)}");
        target.Write($"/Subject{new TextString(properties.Subject)}/Producer{new TextString(Producer)}");
        if (properties.Created is { } created)
        {
            var sign = created.Offset < TimeSpan.Zero ? '-' : '+';
            var date = new ByteString(string.Create(CultureInfo.InvariantCulture, $"D:{created:yyyyMMddHHmmss}{sign}{created.Offset:hh\\'mm\\'}"));
            target.Write($"/CreationDate{date}/ModDate{date}");
        }

        target.Write($">>");
    }

    public static void WriteXmp(PdfFile file, ObjectReference reference, DocumentProperties properties)
    {
        // Programs that do not know PDF look for it in the bytes of the file: it stays uncompressed.
        file.OpenStream(reference).Write($"/Type/Metadata/Subtype/XML");
        file.CloseStream(Encoding.UTF8.GetBytes(Xmp(properties)), null);
    }

    private static string Xmp(DocumentProperties properties) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(properties.Author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Subject)}</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(properties.Language)}</rdf:li></rdf:Bag></dc:language>
        {Dates(properties.Created)}
        <pdf:Producer>{Producer}</pdf:Producer>
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>U</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        {AccessibilitySchema}
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    private static string Dates(DateTimeOffset? created)
    {
        var date = created?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return date is null ? "" : $"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>";
    }

    /// <summary>PDF/A wants a description of every property that it does not know itself (ISO 19005-2, 6.6.2.3), and it is older than PDF/UA.</summary>
    private const string AccessibilitySchema = """
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;
}
