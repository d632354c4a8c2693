using System.Text.RegularExpressions;
using System.Xml;
using GovInfoReports.Documents.Packaging;

namespace GovInfoReports.Documents.Word;

/// <summary>Writes WordprocessingML (ISO/IEC 29500-1 §17): elements and attributes of one namespace.</summary>
internal sealed partial class WordXml(XmlWriter xml)
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public void Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement("w", name, Main);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.WriteAttributeString("w", attribute, Main, value);
            }
        }
    }

    public void End() => xml.WriteEndElement();

    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        End();
    }

    /// <summary>An element that says one thing: <c>w:jc w:val="center"</c>.</summary>
    public void Value(string name, string value) => Empty(name, ("val", value));

    /// <summary>A link to the relation with this index.</summary>
    public void StartLink(int relation)
    {
        Start("hyperlink");
        xml.WriteAttributeString("r", "id", OfficeRelation.Office, OfficeRelation.IdOf(relation));
    }

    /// <summary>A footer of the section, by the index of its relation.</summary>
    public void Footer(string pages, int relation)
    {
        Start("footerReference", ("type", pages));
        xml.WriteAttributeString("r", "id", OfficeRelation.Office, OfficeRelation.IdOf(relation));
        End();
    }

    /// <summary>A run that looks as its paragraph does.</summary>
    public void Run(string words)
    {
        Start("r");
        Words(words);
        End();
    }

    /// <summary>Words as the content of a run; a tab in them is an element of its own.</summary>
    public void Words(string words)
    {
        foreach (var (index, piece) in Clean(words).Split('\t').Index())
        {
            if (index > 0)
            {
                Empty("tab");
            }

            if (piece.Length > 0)
            {
                Start("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(piece);
                End();
            }
        }
    }

    /// <summary>The text with U+FFFD for the signs that XML cannot carry.</summary>
    public static string Clean(string text) => Unsafe().Replace(text, "\uFFFD");

    [GeneratedRegex(@"[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unsafe();
}
