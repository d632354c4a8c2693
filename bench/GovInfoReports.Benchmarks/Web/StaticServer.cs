using GovInfoReports.EndToEndTests.Hosting;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>
/// nginx sends copies of the site's pages from files, under the same headers: compressed beforehand, or compressing for every request, as small as
/// the site's own bytes are or as little as nginx does unless told otherwise. As Debian sets it up, without its log.
/// </summary>
internal sealed class StaticServer : IAsyncDisposable
{
    // Debian's module directory; loaded in this order by its own configuration too.
    private const string Modules = """
        load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
        load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
        """;

    private const string Http = """
        sendfile on;
        tcp_nopush on;
        types { }
        default_type "text/html; charset=utf-8";
        keepalive_requests 1000000;
        """;

    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("govinfo-copies");
    private NginxProcess nginx = null!;

    private StaticServer()
    {
    }

    public static async Task<StaticServer> StartAsync(IReadOnlyList<PageCopy> pages, int core)
    {
        var server = new StaticServer();
        foreach (var page in pages)
        {
            await File.WriteAllBytesAsync(server.PathOf(page.Name), page.Identity);
            if (page.Brotli is not null)
            {
                await File.WriteAllBytesAsync(server.PathOf($"{page.Name}.br"), page.Brotli);
            }
        }

        server.nginx = await NginxProcess.StartAsync(Http, string.Concat(pages.Select(server.LocationsOf)), Modules, core);
        return server;
    }

    public Uri BrotliStatic(PageCopy page) => new(nginx.Address, $"brotli-static/{page.Name}");

    public Uri Gzip(PageCopy page) => new(nginx.Address, $"gzip/{page.Name}");

    public Uri QuickGzip(PageCopy page) => new(nginx.Address, $"gzip-1/{page.Name}");

    public Uri Brotli(PageCopy page) => new(nginx.Address, $"brotli/{page.Name}");

    public async ValueTask DisposeAsync()
    {
        await nginx.DisposeAsync();
        files.Delete(recursive: true);
    }

    private string LocationsOf(PageCopy page)
    {
        var headers = string.Join(' ', page.Headers.Select(header => $"add_header {header.Key} \"{header.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\";"));
        return $$"""
            location = /brotli-static/{{page.Name}} { alias {{PathOf(page.Name)}}; brotli_static on; {{headers}} }
            location = /gzip/{{page.Name}} { alias {{PathOf(page.Name)}}; gzip on; gzip_comp_level 9; gzip_types *; {{headers}} }
            location = /gzip-1/{{page.Name}} { alias {{PathOf(page.Name)}}; gzip on; gzip_types *; {{headers}} }
            location = /brotli/{{page.Name}} { alias {{PathOf(page.Name)}}; brotli on; brotli_comp_level 9; brotli_types *; {{headers}} }

            """;
    }

    private string PathOf(string name) => Path.Combine(files.FullName, name);
}
