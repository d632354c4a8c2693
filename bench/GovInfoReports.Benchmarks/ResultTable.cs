using System.Globalization;

namespace GovInfoReports.Benchmarks;

/// <summary>What was measured, with what it was compared, and what was aimed at.</summary>
internal sealed class ResultTable
{
    private readonly List<string[]> rows = [["measure", "ours", "other", "ratio", "aim"]];

    public void Add(string measure, string ours, string other = "", double? ratio = null, string aim = "") =>
        rows.Add([measure, ours, other, ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty, aim]);

    public void Print()
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        Console.WriteLine();
        foreach (var row in rows)
        {
            Console.WriteLine(string.Join(" | ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
