using System.Diagnostics;
using System.Security.Cryptography;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>A PostgreSQL of the test's own, which may be killed without harm to other tests.</summary>
internal sealed class PrivateCluster : IAsyncDisposable
{
    private static readonly string Programs = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last();

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("govinfo-cluster");
    private readonly string password = RandomNumberGenerator.GetHexString(24);
    private readonly int port = FreePort.Find();

    private PrivateCluster()
    {
    }

    /// <summary>A superuser's.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={port};Database=postgres;Username=govinfo;Password={password}";

    private string Data => Path.Combine(directory.FullName, "cluster");

    public static async Task<PrivateCluster> StartAsync()
    {
        var cluster = new PrivateCluster();
        var passwordFile = Path.Combine(cluster.directory.FullName, "password");
        await File.WriteAllTextAsync(passwordFile, cluster.password);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "-R", "postgres:postgres", cluster.directory.FullName);
        }

        await RunAsPostgresAsync("initdb", "-D", cluster.Data, "-U", "govinfo", $"--pwfile={passwordFile}", "--auth=scram-sha-256", "--locale=C.UTF-8", "--encoding=UTF8", "--no-sync");
        await cluster.StartAgainAsync();
        return cluster;
    }

    public Task StartAgainAsync() => RunAsPostgresAsync(
        "pg_ctl", "-D", Data, "-l", Path.Combine(directory.FullName, "log"), "-w", "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");

    /// <summary>As if the machine had lost its power: nobody is told, nothing is written.</summary>
    public Task KillAsync() => RunAsPostgresAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await KillAsync();
        }

        directory.Delete(recursive: true);
    }

    // initdb refuses root, so root runs the server as the user its package made.
    private static Task RunAsPostgresAsync(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Programs, "bin", program), .. arguments];
        return Environment.IsPrivilegedProcess
            ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", .. command])
            : RunAsync(command[0], command[1..]);
    }

    // What it prints is not read: the server that pg_ctl leaves behind would hold the pipe open.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
