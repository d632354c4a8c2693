using System.Diagnostics;

namespace GovInfoReports.Benchmarks.Pdf;

/// <summary>Times by name: medians and ratios.</summary>
internal sealed class TimeTable
{
    private readonly Dictionary<string, (List<double> Milliseconds, int Bytes)> lines = [];

    /// <summary>The newest time of each line.</summary>
    public string LastRound => string.Join("; ", lines.Select(line => $"{line.Key} {line.Value.Milliseconds[^1]:F1} ms"));

    /// <param name="calls">How many calls one time is the mean of.</param>
    /// <param name="rendersPerCall">How many documents a call makes; the time is for one.</param>
    public byte[] Time(string name, int calls, Func<byte[]> render, int rendersPerCall = 1)
    {
        var watch = Stopwatch.StartNew();
        byte[] file = [];
        for (var call = 0; call < calls; call++)
        {
            file = render();
        }

        Add(name, watch.Elapsed.TotalMilliseconds / calls / rendersPerCall, file.Length);
        return file;
    }

    public async Task<byte[]> TimeAsync(string name, Func<Task<byte[]>> render)
    {
        var watch = Stopwatch.StartNew();
        var file = await render();
        Add(name, watch.Elapsed.TotalMilliseconds, file.Length);
        return file;
    }

    public void Add(string name, double milliseconds, int bytes)
    {
        var line = lines.TryGetValue(name, out var known) ? known.Milliseconds : [];
        line.Add(milliseconds);
        lines[name] = (line, bytes);
    }

    /// <param name="unit">The line that the others are compared with.</param>
    public void Print(string unit)
    {
        var (time, bytes) = (Median(lines[unit].Milliseconds), lines[unit].Bytes);
        Console.WriteLine($"{"",-32}{"median ms",12}{"least ms",12}{"ratio",10}{"bytes",12}{"ratio",10}");
        foreach (var (name, line) in lines)
        {
            var median = Median(line.Milliseconds);
            Console.WriteLine($"{name,-32}{median,12:F2}{line.Milliseconds.Min(),12:F2}{median / time,10:F2}{line.Bytes,12}{(double)line.Bytes / bytes,10:F2}");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
