using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>One of the two sites as a process of its own, so that it can be killed like one.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentQueue<string> log = new();
    private readonly string project;
    private readonly string connectionString;
    private readonly string keys;
    private readonly int port = FreePort.Find();
    private readonly int? core;
    private Process process = null!;

    private SiteProcess(string project, string connectionString, int? core)
    {
        (this.project, this.connectionString, this.core) = (project, connectionString, core);
        keys = Directory.CreateTempSubdirectory("govinfo-keys").FullName;
    }

    public Uri Address => new($"http://127.0.0.1:{port}/");

    public string Log => string.Join('\n', log);

    /// <summary>Of the operating system.</summary>
    public int ProcessId => process.Id;

    /// <param name="core">The only core it may use; null for all.</param>
    public static async Task<SiteProcess> StartAsync(string project, string connectionString, int? core = null)
    {
        var site = new SiteProcess(project, connectionString, core);
        await site.StartAsync();
        return site;
    }

    public async Task StartAsync()
    {
        var start = BuiltProject.StartInfo(project, project).PinnedTo(core);
        start.Environment["ConnectionStrings__Reports"] = connectionString;
        start.Environment["DataProtection__Directory"] = keys;
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        if (project == "GovInfoReports.PublicSite")
        {
            // It keeps nothing that is sent to it, not even for a moment.
            start.Environment["ASPNETCORE_TEMP"] = "/nowhere";

            // All readers of a test or a measurement come from one address.
            start.Environment["Reading__PerMinute"] = "1000000";
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    /// <summary>As <c>kill -9</c>: no time to say goodbye.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(keys, recursive: true);
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                if ((await http.GetAsync("health/ready")).StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"{project} did not become ready:\n{Log}");
    }
}
