using System.Diagnostics;

namespace GovInfoReports.Benchmarks.Db;

/// <summary>Times of the same question to both, one right after the other.</summary>
internal sealed class Pairs
{
    private readonly Dictionary<string, List<(double Ours, double Other)>> times = [];

    public string Last => string.Join("; ", times.Select(pair => $"{pair.Key} {pair.Value[^1].Ours:F1} : {pair.Value[^1].Other:F1} ms"));

    public async Task TimeAsync(string question, Func<Task<decimal>> ours, Func<Task<decimal>> other)
    {
        var (ownTime, own) = await TimeAsync(ours);
        var (otherTime, theirs) = await TimeAsync(other);
        if (own != theirs)
        {
            throw new InvalidOperationException($"{question}: the arrays add up to {own}, the rows to {theirs}.");
        }

        if (!times.TryGetValue(question, out var list))
        {
            list = times[question] = [];
        }

        list.Add((ownTime, otherTime));
    }

    public void AddTo(ResultTable table)
    {
        foreach (var (question, list) in times)
        {
            table.Add(
                question,
                $"{ResultTable.Median(list.Select(time => time.Ours)):F2} ms",
                $"{ResultTable.Median(list.Select(time => time.Other)):F2} ms",
                ResultTable.Median(list.Select(time => time.Other / time.Ours)));
        }
    }

    private static async Task<(double Milliseconds, decimal Answer)> TimeAsync(Func<Task<decimal>> ask)
    {
        var watch = Stopwatch.StartNew();
        var answer = await ask();
        return (watch.Elapsed.TotalMilliseconds, answer);
    }
}
