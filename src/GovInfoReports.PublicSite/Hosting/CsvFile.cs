using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

/// <summary>A table to download.</summary>
internal static class CsvFile
{
    /// <param name="plainName">For programs that know no RFC 6266.</param>
    public static FileContentHttpResult Send(HttpResponse response, byte[] bytes, string plainName, string name)
    {
        var headers = response.GetTypedHeaders();
        headers.CacheControl = CacheRule.Revalidated;
        headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{plainName}.csv", FileNameStar = $"{name}.csv" };
        return TypedResults.Bytes(bytes, "text/csv; charset=utf-8", entityTag: ContentHash.TagOf(bytes));
    }
}
