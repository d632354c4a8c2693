using System.IO.Compression;
using GovInfoReports.PublicSite.Hosting;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Rendering;

/// <summary>An answer kept in memory, with its bytes as they travel in each encoding.</summary>
internal sealed class RenderedPage
{
    private const int BrotliQuality = 9;
    private const int BrotliWindow = 22;

    private static readonly string[] Compressible = ["text/", "application/json", "application/schema+json", "application/xml", "application/atom+xml", "image/svg+xml"];

    private readonly KeyValuePair<string, StringValues>[] headers;
    private readonly byte[] identity;
    private readonly byte[]? gzip;
    private readonly byte[]? brotli;

    // A page has several looks; a file has one.
    private readonly bool looks;

    public RenderedPage(IHeaderDictionary headers, byte[] bytes, DateTimeOffset at)
    {
        identity = bytes;
        Tag = ContentHash.TagOf(bytes);
        At = at;
        looks = headers.ContentType.ToString().StartsWith("text/html", StringComparison.Ordinal);
        if (Compressible.Any(kind => headers.ContentType.ToString().StartsWith(kind, StringComparison.Ordinal)))
        {
            gzip = Gzip(bytes);
            brotli = Brotli(bytes);
        }

        this.headers = [.. headers.Where(header => !IsOfOneAnswer(header.Key)).Select(header => KeyValuePair.Create(header.Key, header.Value))];
    }

    public EntityTagHeaderValue Tag { get; }

    public DateTimeOffset At { get; }

    /// <summary>Bytes of memory.</summary>
    public long Size => identity.Length + (gzip?.Length ?? 0) + (brotli?.Length ?? 0);

    public async Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.ETag = Tag.ToString();
        if (gzip is not null)
        {
            response.Headers.Vary = looks ? $"{HeaderNames.AcceptEncoding}, {HeaderNames.Cookie}" : HeaderNames.AcceptEncoding;
        }

        if (ContentHash.IsKnown(context.Request, Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.Remove(HeaderNames.ContentType);
            return;
        }

        var (bytes, encoding) = BytesFor(context.Request);
        response.Headers.ContentEncoding = encoding;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private (byte[] Bytes, string? Encoding) BytesFor(HttpRequest request)
    {
        if (gzip is null)
        {
            return (identity, null);
        }

        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string encoding) => accepted.Any(offer => offer.Quality != 0 && offer.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase));
        return Accepts("br") ? (brotli!, "br") : Accepts("gzip") ? (gzip, "gzip") : (identity, null);
    }

    private static bool IsOfOneAnswer(string header) =>
        header is "Content-Length" or "Content-Encoding" or "Vary" or "ETag" or "Date" or "Transfer-Encoding" or "Accept-Ranges";

    private static byte[] Gzip(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var stream = new GZipStream(target, CompressionLevel.SmallestSize))
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }

    private static byte[] Brotli(byte[] bytes)
    {
        var target = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, target, out var written, BrotliQuality, BrotliWindow)
            ? target[..written]
            : throw new InvalidOperationException("The space that Brotli asked for was too small.");
    }
}
