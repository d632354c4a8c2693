using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>Something to download, which follows from what is published.</summary>
internal static class SavedFile
{
    /// <param name="plainName">For programs that know no RFC 6266.</param>
    public static FileContentHttpResult SendCsv(HttpResponse response, byte[] bytes, string plainName, string name) =>
        Send(response, bytes, "text/csv; charset=utf-8", $"{plainName}.csv", $"{name}.csv");

    /// <param name="plainName">For programs that know no RFC 6266.</param>
    public static FileContentHttpResult SendSvg(HttpResponse response, byte[] bytes, string plainName, string name) =>
        Send(response, bytes, "image/svg+xml", $"{plainName}.svg", $"{name}.svg");

    /// <summary>What the answer says of a file: its name, and that it is to be asked for again each time.</summary>
    public static void Describe(HttpResponse response, string plainName, string name)
    {
        var headers = response.GetTypedHeaders();
        headers.CacheControl = CacheRule.Revalidated;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = plainName, FileNameStar = name };
    }

    private static FileContentHttpResult Send(HttpResponse response, byte[] bytes, string mediaType, string plainName, string name)
    {
        Describe(response, plainName, name);
        return TypedResults.Bytes(bytes, mediaType, entityTag: ContentHash.TagOf(bytes));
    }
}
