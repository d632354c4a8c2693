using System.Diagnostics;
using GovInfoReports.TestSupport;

namespace GovInfoReports.EndToEndTests.Hosting;

/// <summary>A program of the solution, built in the same configuration as the tests.</summary>
internal static class BuiltProject
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static ProcessStartInfo StartInfo(string project, string assembly, params string[] arguments)
    {
        var program = RepositoryRoot.Combine("src", project, "bin", Configuration, "net10.0", $"{assembly}.dll");
        return new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_CONTENTROOT"] = RepositoryRoot.Combine("src", project) },
        };
    }

    /// <summary>Runs the command line to its end, which must be a good one.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunCommandAsync(string connectionString, params string[] arguments)
    {
        var (exitCode, output, error) = await RunAsync(connectionString, arguments);
        return exitCode == 0 ? output + error : throw new InvalidOperationException($"govinfo {string.Join(' ', arguments)} ended with {exitCode}: {output}{error}");
    }

    /// <summary>Runs the command line to whatever end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string connectionString, params string[] arguments)
    {
        var start = StartInfo("GovInfoReports.Cli", "govinfo", arguments);
        start.Environment["ConnectionStrings__Reports"] = connectionString;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
