using System.Xml;
using GovInfoReports.Core.Publications;

namespace GovInfoReports.PublicSite.Feeds;

/// <summary>RFC 4287. A correction is an entry of its own: it has another id.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static void Write(XmlWriter xml, IReadOnlyList<PublicationLine> lines, SiteIdentity site)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteElementString("title", $"{site.Name}：最新发布");
        xml.WriteElementString("id", $"urn:govinfo:feed:{site.Domain}");
        xml.WriteElementString("updated", lines.Count == 0 ? ChineseDate.ToMachine(DateTimeOffset.UnixEpoch) : ChineseDate.ToMachine(lines[0].PublishedAt));
        WriteLink(xml, "self", site.AbsoluteAddress(Addresses.Feed));
        WriteLink(xml, "alternate", site.AbsoluteAddress(Addresses.Home));
        foreach (var line in lines)
        {
            WriteEntry(xml, line, site);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, PublicationLine line, SiteIdentity site)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", line.Revision > 1 ? $"{line.Title}（第 {line.Revision} 版）" : line.Title);
        xml.WriteElementString("id", $"urn:sha256:{line.Hash}");
        xml.WriteElementString("updated", ChineseDate.ToMachine(line.PublishedAt));
        WriteLink(xml, "alternate", site.AbsoluteAddress(Addresses.Revision(line.Year, line.AgencyCode, line.Revision)));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", line.AgencyName);
        xml.WriteEndElement();
        if (line.Note is not null)
        {
            xml.WriteElementString("summary", $"更正说明：{line.Note}");
        }

        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
