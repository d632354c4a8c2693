namespace GovInfoReports.Cli.Tests;

internal static class RunAssertions
{
    /// <summary>Nothing on standard output, one line on standard error.</summary>
    public static void ShouldBe(this CommandRun run, int exitCode, string error)
    {
        run.Error.ShouldBe(error);
        run.ExitCode.ShouldBe(exitCode);
        run.OutputBytes.ShouldBeEmpty();
    }
}
