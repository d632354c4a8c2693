namespace GovInfoReports.Documents.Tests.Fuzzing;

public class ImportFuzzTests
{
    [Fact]
    public void Twenty_thousand_damaged_and_hostile_files_are_each_read_or_refused()
    {
        var fuzzer = new ImportFuzzer();

        var failures = fuzzer.Run(firstSeed: 0, count: 20_000);

        failures.Select(failure => $"seed {failure.Key}: {failure.Value}").ShouldBeEmpty("replay one with ./dev bench fuzz 1 SEED");
        fuzzer.Read.ShouldBeGreaterThan(5_000, "most changes should leave a report that is still read");
    }
}
