using Microsoft.Net.Http.Headers;

namespace GovInfoReports.PublicSite.Hosting;

internal static class StyleSheets
{
    private static readonly CacheControlHeaderValue ForEver = new() { Public = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") } };

    /// <summary>Serves wwwroot. Pages name a style sheet with its hash (<c>?v=</c>), so what has one never changes.</summary>
    public static void UseStyleSheets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
            file.Context.Response.GetTypedHeaders().CacheControl = file.Context.Request.Query.ContainsKey("v") ? ForEver : CacheRule.Revalidated,
    });
}
