using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.Benchmarks;

/// <summary>All checks over one full report, as each keystroke runs them. Aim: under 100 µs.</summary>
[MemoryDiagnoser]
public class ChecksBenchmark
{
    private readonly ReportContent clean = ReportContent.Blank(AnnualReport2021.Edition).WithFigures(Figures.Zero(AnnualReport2021.Edition));
    private readonly ReportContent blank = ReportContent.Blank(AnnualReport2021.Edition);
    private ReportContent broken = null!;

    [GlobalSetup]
    public void Break()
    {
        (string Cell, int Value)[] figures =
        [
            ("N.P", 35), ("N.B", 2), ("N.T", 37), ("C.P", 1), ("C.T", 1), ("R1.P", 10), ("R1.T", 10), ("R2.P", 2), ("R2.T", 2),
            ("R4.1.P", 22), ("R4.1.T", 22), ("R4.2.P", 1), ("R4.2.B", 2), ("R4.2.T", 3), ("R6.1.P", 1), ("R6.1.T", 1), ("R7.P", 38), ("R7.T", 38),
        ];
        broken = clean.WithFigures(figures.Aggregate(clean.Figures, (current, figure) => current.With($"T3.{figure.Cell}", figure.Value)));
    }

    [Benchmark(Baseline = true)]
    public ImmutableArray<Finding> Clean() => Checker.Check(clean);

    /// <summary>Four broken equalities and the search for their repair.</summary>
    [Benchmark]
    public ImmutableArray<Finding> Broken() => Checker.Check(broken);

    [Benchmark]
    public ImmutableArray<Finding> Blank() => Checker.Check(blank);

    /// <summary>A keystroke's totals.</summary>
    [Benchmark]
    public Figures Totals() => Calculator.RecomputeTotals(clean.Figures, [new("T3", "R4.1", "P")]);
}
