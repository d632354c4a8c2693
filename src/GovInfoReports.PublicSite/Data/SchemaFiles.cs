using GovInfoReports.PublicSite.Hosting;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Data;

/// <summary>The JSON Schema of each edition, at the address that every JSON file of a report names.</summary>
internal static class SchemaFiles
{
    private static readonly CacheControlHeaderValue OneDay = new() { Public = true, MaxAge = TimeSpan.FromDays(1) };

    public static void MapSchemas(this IEndpointRouteBuilder routes)
    {
        foreach (var edition in ReportEditions.All)
        {
            var schema = ReportJsonSchema.Write(edition);
            var tag = ContentHash.TagOf(schema);
            routes.MapReading(ReportJson.SchemaAddress(edition), (HttpResponse response) =>
            {
                response.GetTypedHeaders().CacheControl = OneDay;
                return TypedResults.Bytes(schema, "application/schema+json", entityTag: tag);
            });
        }
    }
}
