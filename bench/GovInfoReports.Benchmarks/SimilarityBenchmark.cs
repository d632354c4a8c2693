using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks.Similarity;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Benchmarks;

/// <summary>A search among the reports of 10,000 bodies, 1% of them copies. Aim: under 50 ms. The index's memory is written to the log.</summary>
[MemoryDiagnoser]
public class SimilarityBenchmark
{
    private const int Bodies = 10_000;
    private const double Threshold = 0.35;

    private FilledReport report = null!;
    private SimilarityIndex index = null!;

    [GlobalSetup]
    public void Build()
    {
        report = ReportImporter.Import(Seeds.Jinji.Bytes, Seeds.Jinji.FileName).Report;
        var random = new Random(1);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        index = SimilarityIndex.Of(Enumerable.Range(0, Bodies).Select(body => Other(body, random)));
        Console.WriteLine($"// Index of {Bodies} reports: {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024 / 1024} MB");
    }

    [Benchmark]
    public ImmutableArray<Likeness> Search() => index.Search(report, Threshold);

    [Benchmark]
    public SimilarityIndex Replace() => index.With(report);

    // As long as the real report, of random hanzi; every hundredth keeps half of its words.
    private FilledReport Other(int body, Random random)
    {
        var content = report.Content;
        foreach (var text in report.Edition.Texts.Where(text => report.Content.Text(text.Key).Length > 0))
        {
            var words = report.Content.Text(text.Key);
            var kept = body % 100 == 0 ? words[..(words.Length / 2)] : string.Empty;
            content = content.WithText(text.Key, kept + Hanzi(words.Length - kept.Length, random));
        }

        return report with { Agency = $"机关{body}", Content = content };
    }

    private static string Hanzi(int length, Random random)
    {
        var words = new StringBuilder(length);
        for (var place = 0; place < length; place++)
        {
            words.Append((char)random.Next('\u4e00', '\u4e00' + 3000));
        }

        return words.ToString();
    }
}
