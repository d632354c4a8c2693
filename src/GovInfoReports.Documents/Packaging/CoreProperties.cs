namespace GovInfoReports.Documents.Packaging;

/// <summary>Title, author and language of an Office file (ECMA-376 part 2 §11).</summary>
internal static class CoreProperties
{
    private const string Path = "docProps/core.xml";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="title">Without signs that XML cannot carry.</param>
    /// <param name="agency">Without signs that XML cannot carry.</param>
    public static OfficePart Part(string title, string agency) => new(Path, "application/vnd.openxmlformats-package.core-properties+xml", xml =>
    {
        xml.WriteStartElement("cp", "coreProperties", Package + "/metadata/core-properties");
        xml.WriteElementString("dc", "title", DublinCore, title);
        xml.WriteElementString("dc", "creator", DublinCore, agency);
        xml.WriteElementString("dc", "language", DublinCore, "zh-CN");
        xml.WriteEndElement();
    })
    {
        RootRelation = Package + "/relationships/metadata/core-properties",
    };
}
