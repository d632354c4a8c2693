using System.Text;

namespace GovInfoReports.Cli.Tests;

/// <summary>One run of the command line inside the test's process.</summary>
internal sealed record CommandRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public static async Task<CommandRun> OfAsync(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var terminal = new Terminal(new MemoryStream(input), output, error);
        var exitCode = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    public static Task<CommandRun> OfAsync(params string[] arguments) => OfAsync([], arguments);
}
