using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfoReports.Documents.Packaging;

/// <summary>The archive that is an Office file (ECMA-376 part 2): parts, their types and relations. The same parts give the same bytes.</summary>
internal static class OfficePackage
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    public static byte[] Write(params IReadOnlyList<OfficePart> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", xml => WriteTypes(xml, parts));
            Add(archive, "_rels/.rels", xml => WriteRelations(
                xml, [.. parts.Where(part => part.RootRelation is not null).Select(part => new OfficeRelation(part.RootRelation!, part.Path))]));
            foreach (var part in parts)
            {
                Add(archive, part.Path, part.Write);
                if (part.Relations.Count > 0)
                {
                    var name = part.Path.LastIndexOf('/') + 1;
                    Add(archive, $"{part.Path[..name]}_rels/{part.Path[name..]}.rels", xml => WriteRelations(xml, part.Relations));
                }
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string path, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(path);
        entry.LastWriteTime = ArchiveTime.Fixed;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, IReadOnlyList<OfficePart> parts)
    {
        xml.WriteStartElement("Types", Package + "/content-types");
        xml.WriteElement("Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        foreach (var part in parts)
        {
            xml.WriteElement("Override", ("PartName", "/" + part.Path), ("ContentType", part.ContentType));
        }

        xml.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<OfficeRelation> relations)
    {
        xml.WriteStartElement("Relationships", Package + "/relationships");
        foreach (var (index, relation) in relations.Index())
        {
            xml.WriteElement(
                "Relationship",
                ("Id", OfficeRelation.IdOf(index)),
                ("Type", relation.Type),
                ("Target", relation.Target),
                ("TargetMode", relation.IsExternal ? "External" : null));
        }

        xml.WriteEndElement();
    }
}
