using System.Xml;
using GovInfoReports.Core.Publications;

namespace GovInfoReports.PublicSite.Feeds;

/// <summary>sitemaps.org 0.9: the newest revision of every report, the years and the bodies.</summary>
internal static class SearchEngineMap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Write(XmlWriter xml, IReadOnlyList<PublicationLine> lines, SiteIdentity site)
    {
        xml.WriteStartElement("urlset", Namespace);
        IEnumerable<(string Address, DateTimeOffset? At)> addresses =
        [
            (Addresses.Home, lines.Count == 0 ? null : lines[0].PublishedAt),
            (Addresses.Statistics, null),
            .. lines.GroupBy(line => line.Year).Select(year => (Addresses.Year(year.Key), (DateTimeOffset?)year.Max(line => line.PublishedAt))),
            .. lines.GroupBy(line => line.AgencyCode).Select(agency => (Addresses.Agency(agency.Key), (DateTimeOffset?)agency.Max(line => line.PublishedAt))),
            .. lines.Select(line => (Addresses.Report(line), (DateTimeOffset?)line.PublishedAt)),
        ];
        foreach (var (address, at) in addresses)
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", site.AbsoluteAddress(address));
            if (at is { } moment)
            {
                xml.WriteElementString("lastmod", ChineseDate.ToMachine(moment));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
