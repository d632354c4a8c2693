using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace GovInfoReports.Documents.Import.Reading;

/// <summary>Footnotes and endnotes of a Word document.</summary>
internal static class DocxNotes
{
    /// <exception cref="XmlException">A part is not well-formed.</exception>
    public static ImmutableDictionary<(string Reference, string Id), string> Read(OfficeArchive archive)
    {
        var notes = ImmutableDictionary.CreateBuilder<(string Reference, string Id), string>();
        Read(archive, "footnote", notes);
        Read(archive, "endnote", notes);
        return notes.ToImmutable();
    }

    private static void Read(OfficeArchive archive, string kind, ImmutableDictionary<(string Reference, string Id), string>.Builder notes)
    {
        using var xml = archive.Open($"word/{kind}s.xml");
        if (xml is null)
        {
            return;
        }

        var (words, id, inText) = (new StringBuilder(), string.Empty, false);
        foreach (var node in DocxNode.Read(xml))
        {
            if (node.Text == kind && node.Kind != DocxNodeKind.Words)
            {
                notes[($"{kind}Reference", id)] = words.ToString().Trim();
                words.Clear();
                id = node.Value ?? string.Empty;
            }

            inText = node.Kind == DocxNodeKind.Words ? inText : node is { Kind: DocxNodeKind.Start, Text: "t" };
            words.Append(inText && node.Kind == DocxNodeKind.Words ? node.Text : string.Empty);
        }
    }
}
