using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GovInfoReports.Benchmarks;
using GovInfoReports.Benchmarks.Db;
using GovInfoReports.Benchmarks.Pdf;
using GovInfoReports.Benchmarks.Web;

// ./dev bench SUBJECT: the subjects and the classes that measure them.
var subjects = new Dictionary<string, Type[]>
{
    ["checks"] = [typeof(ChecksBenchmark), typeof(FullCheckBenchmark), typeof(SimilarityBenchmark)],
    ["import"] = [typeof(ImportBenchmark)],
};
if (args is ["pdf", .. var counts])
{
    return await PdfRun.StartAsync(NumberAt(counts, 0, PdfRun.UsualRounds));
}

if (args is ["web", .. var turns])
{
    return await WebRun.StartAsync(NumberAt(turns, 0, WebRun.UsualRounds), NumberAt(turns, 1, WebRun.UsualBodies));
}

if (args is ["db", .. var repeats])
{
    return await DbRun.StartAsync(NumberAt(repeats, 0, DbRun.UsualRounds), NumberAt(repeats, 1, DbRun.UsualBodies));
}

if (args is ["fuzz", .. var options])
{
    return FuzzRun.Start(options);
}

if (args is not [var subject, ..] || !subjects.TryGetValue(subject, out var benchmarks))
{
    Console.Error.WriteLine($"Usage: ./dev bench {string.Join('|', subjects.Keys)}|pdf [ROUNDS]|web [ROUNDS [BODIES]]|db [ROUNDS [BODIES]]|fuzz [COUNT [FIRST-SEED]]");
    return 2;
}

// In process: the measured code allocates and computes, nothing else, and no second build is needed.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(ConsoleLogger.Default);
foreach (var benchmark in benchmarks)
{
    BenchmarkRunner.Run(benchmark, config);
}

return 0;

static int NumberAt(string[] numbers, int place, int usual) => place < numbers.Length ? int.Parse(numbers[place], CultureInfo.InvariantCulture) : usual;
