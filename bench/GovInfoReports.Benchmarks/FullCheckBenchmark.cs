using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Benchmarks;

/// <summary>Every rule over one real report, last year's beside it. Aim: under 5 ms without the search for peers.</summary>
[MemoryDiagnoser]
public class FullCheckBenchmark
{
    private FilledReport report = null!;
    private CheckContext context = null!;

    [GlobalSetup]
    public void Read()
    {
        report = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
        context = new CheckContext(AgencyProfile.Guess(report.Agency)) { Earlier = [report with { Year = report.Year - 1 }] };
    }

    [Benchmark]
    public ImmutableArray<Finding> AllRules() => Checker.Check(report, context);
}
