using System.Diagnostics;
using System.Net.Sockets;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>An nginx with a configuration and a directory of its own; nothing of the system's is touched.</summary>
internal sealed class NginxProcess : IAsyncDisposable
{
    private const string Program = "/usr/sbin/nginx";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("govinfo-nginx");
    private readonly int port = FreePort.Find();
    private Process process = null!;

    private NginxProcess()
    {
    }

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>In front of sites that take turns; one that does not answer is passed over.</summary>
    public static Task<NginxProcess> StartAsync(params Uri[] sites) => StartAsync(
        $"upstream sites {{ {string.Join(' ', sites.Select(site => $"server {site.Authority};"))} }}",
        """
        location / {
            proxy_pass http://sites;
            proxy_set_header Host $host;
            add_header X-Site $upstream_addr always;
        }
        """);

    /// <param name="http">Directives for all servers.</param>
    /// <param name="server">Directives for the server.</param>
    /// <param name="modules">Directives at the top.</param>
    /// <param name="core">The only core it may use; null for all.</param>
    public static async Task<NginxProcess> StartAsync(string http, string server, string modules = "", int? core = null)
    {
        var nginx = new NginxProcess();
        var configuration = Path.Combine(nginx.directory.FullName, "nginx.conf");
        await File.WriteAllTextAsync(configuration, nginx.Configuration(http, server, modules));
        nginx.process = Process.Start(new ProcessStartInfo(Program, ["-p", nginx.directory.FullName, "-e", "stderr", "-c", configuration]).PinnedTo(core))!;
        await nginx.WaitUntilItListensAsync();
        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        directory.Delete(recursive: true);
    }

    private string Configuration(string http, string server, string modules) => $$"""
        {{modules}}
        daemon off;
        user {{Environment.UserName}};
        worker_processes 1;
        pid nginx.pid;
        error_log stderr error;
        events { worker_connections 256; }
        http {
            access_log off;
            client_body_temp_path body;
            proxy_temp_path proxy;
            fastcgi_temp_path fastcgi;
            uwsgi_temp_path uwsgi;
            scgi_temp_path scgi;
            {{http}}
            server {
                listen 127.0.0.1:{{port}};
                {{server}}
            }
        }
        """;

    private async Task WaitUntilItListensAsync()
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync("127.0.0.1", port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("nginx does not listen; it has said why.");
    }
}
