using System.Diagnostics;
using System.Globalization;

namespace GovInfoReports.Benchmarks.Web;

/// <summary>The load generator wrk, with one thread on a core of its own.</summary>
internal sealed class Wrk(int core, TimeSpan duration) : IDisposable
{
    private const string Report = """
        done = function(summary, latency)
            local errors = summary.errors
            io.write(string.format("RESULT %f %f %f %f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
                latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
        end
        """;

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("govinfo-wrk");

    /// <param name="addresses">Asked for in turn.</param>
    public async Task<Load> RunAsync(IReadOnlyList<Uri> addresses, int connections, params (string Name, string Value)[] headers)
    {
        var script = Path.Combine(directory.FullName, "load.lua");
        await File.WriteAllTextAsync(script, Report + (addresses.Count == 1 ? string.Empty : TakeTurns(addresses)));
        var start = new ProcessStartInfo("taskset")
        {
            ArgumentList =
            {
                "-c", $"{core}", "wrk", "-t1", $"-c{connections}", FormattableString.Invariant($"-d{duration.TotalSeconds:0}s"), "--timeout", "10s", "-s", script,
            },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in headers)
        {
            start.ArgumentList.Add("-H");
            start.ArgumentList.Add($"{name}: {value}");
        }

        start.ArgumentList.Add(addresses[0].AbsoluteUri);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var result = output.Split('\n').SingleOrDefault(line => line.StartsWith("RESULT ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk failed: {output}");
        var numbers = result.Split(' ').Skip(1).Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return numbers[4] == 0 ? new Load(numbers[0], numbers[1], numbers[2], numbers[3]) : throw new InvalidOperationException($"{addresses[0]} failed under load: {output}");
    }

    public void Dispose() => directory.Delete(recursive: true);

    private static string TakeTurns(IEnumerable<Uri> addresses) => $$"""

        local paths = { {{string.Join(", ", addresses.Select(address => $"\"{address.PathAndQuery}\""))}} }
        local turn = 0
        request = function()
            turn = turn % #paths + 1
            return wrk.format("GET", paths[turn])
        end
        """;
}

/// <summary>Requests a second, and after how many milliseconds so many per cent were answered.</summary>
internal sealed record Load(double PerSecond, double P50, double P95, double P99);
