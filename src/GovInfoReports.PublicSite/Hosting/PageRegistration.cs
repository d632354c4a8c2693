using System.Text.Encodings.Web;
using System.Text.Unicode;
using GovInfoReports.PublicSite.Rendering;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace GovInfoReports.PublicSite.Hosting;

internal static class PageRegistration
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.ConfigureFilter(new PageEntityTag());
            options.Conventions.AddFolderApplicationModelConvention("/", page => page.EndpointMetadata.Add(RenderedOnce.Mark));
            options.Conventions.AddPageRoute("/Reports/Report", "/reports/{year:int}/{code}/v{revision:int:min(1)}");
        });
        services.AddResponseCompression(options =>
        {
            // Nothing secret travels, so compression over TLS tells nobody anything.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv", "image/svg+xml"];
        });

        // Chinese stays readable in the source of a page and a third as long as in character references.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        KeysInMemory.Use(services);
    }
}
