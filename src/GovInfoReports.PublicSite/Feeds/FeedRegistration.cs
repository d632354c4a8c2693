using System.Text;
using System.Xml;
using GovInfoReports.Core.Publications;
using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.PublicSite.Rendering;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace GovInfoReports.PublicSite.Feeds;

/// <summary>What was published last, for feed readers, and every address, for search engines.</summary>
internal static class FeedRegistration
{
    private const int Latest = 50;

    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapReading(Addresses.Feed, SendFeedAsync).WithMetadata(RenderedOnce.Mark);
        routes.MapReading("/sitemap.xml", SendSiteMapAsync).WithMetadata(RenderedOnce.Mark);
        routes.MapReading("/robots.txt", (IOptions<SiteIdentity> site) =>
            TypedResults.Text($"User-agent: *\nDisallow: /look/\nSitemap: {site.Value.AbsoluteAddress("/sitemap.xml")}\n")).WithMetadata(RenderedOnce.Mark);
    }

    private static async Task<FileContentHttpResult> SendFeedAsync(PublicationQueries publications, IOptions<SiteIdentity> site, CancellationToken cancellation)
    {
        var lines = await publications.SearchAsync(null, null, Latest, cancellation);
        return TypedResults.Bytes(Write(xml => AtomFeed.Write(xml, lines, site.Value)), "application/atom+xml; charset=utf-8");
    }

    private static async Task<FileContentHttpResult> SendSiteMapAsync(PublicationQueries publications, IOptions<SiteIdentity> site, CancellationToken cancellation)
    {
        var lines = await publications.SearchAsync(null, null, int.MaxValue, cancellation);
        return TypedResults.Bytes(Write(xml => SearchEngineMap.Write(xml, lines, site.Value)), "application/xml; charset=utf-8");
    }

    private static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            write(xml);
        }

        return stream.ToArray();
    }
}
