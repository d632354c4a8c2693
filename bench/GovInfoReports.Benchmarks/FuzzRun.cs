using System.Diagnostics;
using System.Globalization;
using GovInfoReports.Documents.Tests.Fuzzing;

namespace GovInfoReports.Benchmarks;

/// <summary><c>./dev bench fuzz [COUNT [FIRST-SEED]]</c>: imports damaged and hostile files, two million by default.</summary>
internal static class FuzzRun
{
    private const int Usual = 2_000_000;
    private const int Batch = 20_000;

    /// <returns>0 where every file was read or refused, 1 where one failed otherwise.</returns>
    public static int Start(IReadOnlyList<string> arguments)
    {
        var count = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Usual;
        var first = arguments.Count > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 0;
        var fuzzer = new ImportFuzzer();
        var watch = Stopwatch.StartNew();
        var failed = 0;
        for (var done = 0; done < count; done += Batch)
        {
            foreach (var (seed, exception) in fuzzer.Run(first + done, Math.Min(Batch, count - done)))
            {
                failed++;
                Console.Error.WriteLine($"seed {seed}: {exception}");
            }

            var sofar = Math.Min(done + Batch, count);
            Console.WriteLine($"{sofar} files, {fuzzer.Read} read, {failed} failed, {sofar / watch.Elapsed.TotalSeconds:F0} a second");
        }

        return failed == 0 ? 0 : 1;
    }
}
