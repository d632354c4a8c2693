using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>What the text of a Word document refers to.</summary>
/// <param name="Links">Addresses by relation.</param>
/// <param name="Notes">Words of footnotes (<c>footnoteReference</c>) and endnotes (<c>endnoteReference</c>) by reference and id.</param>
internal sealed partial record DocxSurroundings(
    ImmutableDictionary<string, string> Links, DocxStyles Styles, DocxNumbering Numbering, ImmutableDictionary<(string Reference, string Id), string> Notes)
{
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    public static DocxSurroundings Read(OfficeArchive archive)
    {
        var numbering = DocxNumberingReader.Read(archive);
        return new DocxSurroundings(
            ReadLinks(archive), DocxStyles.Read(archive, numbering), new DocxNumbering(numbering), ImmutableDictionary<(string Reference, string Id), string>.Empty);
    }

    private static ImmutableDictionary<string, string> ReadLinks(OfficeArchive archive)
    {
        var links = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        using var xml = archive.Open("word/_rels/document.xml.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && IsAddress(xml.GetAttribute("Target")))
            {
                links[id] = xml.GetAttribute("Target")!;
            }
        }

        return links.ToImmutable();
    }

    public static bool IsAddress(string? target) => Address().IsMatch(target ?? string.Empty);

    [GeneratedRegex(@"^(?:https?://|mailto:)[^\s()]+$")]
    private static partial Regex Address();
}
