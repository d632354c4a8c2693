using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GovInfoReports.TestSupport.Pdf;

/// <summary>XMP states the two standards and agrees with the information dictionary (ISO 19005-2, 6.6; ISO 14289-1, 5).</summary>
internal static class MetadataRules
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Accessibility = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";

    public static IEnumerable<string> Check(PdfFileReader file)
    {
        var stream = file.Catalog.Stream("Metadata");
        if (stream is null || stream.Dictionary.Raw.ContainsKey("Filter") || Parse(stream.Data) is not { } xmp)
        {
            return ["There is no XMP metadata in plain bytes."];
        }

        var information = file.Trailer.Dictionary("Info");
        return
        [
            .. CheckStandards(xmp),
            .. Agree("title", information?.Text("Title"), Value(xmp, DublinCore + "title")),
            .. Agree("author", information?.Text("Author"), Value(xmp, DublinCore + "creator")),
            .. Agree("subject", information?.Text("Subject"), Value(xmp, DublinCore + "description")),
            .. Agree("language", file.Catalog.Text("Lang"), Value(xmp, DublinCore + "language")),
            .. Agree("producer", information?.Text("Producer"), Value(xmp, Pdf + "Producer")),
            .. Agree("date of creation", Date(information?.Text("CreationDate")), Value(xmp, Xmp + "CreateDate")),
            .. Agree("date of change", Date(information?.Text("ModDate")), Value(xmp, Xmp + "ModifyDate")),
        ];
    }

    private static XDocument? Parse(byte[] data)
    {
        try
        {
            return XDocument.Parse(Encoding.UTF8.GetString(data));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static IEnumerable<string> CheckStandards(XDocument xmp)
    {
        if (Value(xmp, Archive + "part") != "2" || Value(xmp, Archive + "conformance") != "U")
        {
            yield return "XMP does not state PDF/A-2u.";
        }

        if (Value(xmp, Accessibility + "part") != "1")
        {
            yield return "XMP does not state PDF/UA-1.";
        }

        if (Value(xmp, Schema + "namespaceURI") != Accessibility.NamespaceName)
        {
            yield return "XMP does not describe the schema of PDF/UA.";
        }
    }

    private static string? Value(XDocument xmp, XName name)
    {
        var property = xmp.Descendants(name).SingleOrDefault();
        return (property?.Descendants(Rdf + "li").SingleOrDefault() ?? property)?.Value;
    }

    private static string[] Agree(string what, string? information, string? xmp) =>
        information == xmp ? [] : [$"The {what} is {information} in the file and {xmp} in XMP."];

    private static string? Date(string? value) => value is null
        ? null
        : DateTimeOffset.ParseExact(value.Replace("'", "", StringComparison.Ordinal), "'D:'yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture)
            .ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
