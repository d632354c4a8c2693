namespace GovInfoReports.Benchmarks.Web;

/// <summary>An answer of the site: its bytes as they are and as they travel, and what it says of itself.</summary>
internal sealed record PageCopy(string Name, Uri Address, byte[] Identity, byte[]? Brotli, string Tag, IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    // nginx says these on its own.
    private static readonly HashSet<string> OfTheServer = new(["Date", "ETag", "Content-Length", "Content-Encoding", "Last-Modified", "Transfer-Encoding", "Accept-Ranges", "Content-Type"], StringComparer.OrdinalIgnoreCase);

    public static async Task<PageCopy> TakeAsync(string name, Uri address)
    {
        using var http = new HttpClient();
        var plain = await http.GetAsync(address);
        plain.EnsureSuccessStatusCode();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        var compressed = await http.SendAsync(request);
        return new PageCopy(
            name,
            address,
            await plain.Content.ReadAsByteArrayAsync(),
            compressed.Content.Headers.ContentEncoding.Contains("br") ? await compressed.Content.ReadAsByteArrayAsync() : null,
            plain.Headers.ETag?.ToString() ?? string.Empty,
            [.. plain.Headers.Concat(plain.Content.Headers).Where(header => !OfTheServer.Contains(header.Key)).Select(header => KeyValuePair.Create(header.Key, string.Join(", ", header.Value)))]);
    }
}
