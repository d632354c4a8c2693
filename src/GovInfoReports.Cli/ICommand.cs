namespace GovInfoReports.Cli;

/// <summary>A verb of the command line.</summary>
internal interface ICommand
{
    string Verb { get; }

    /// <summary>Arguments and purpose, as the help shows them.</summary>
    string Usage { get; }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="CommandException">The arguments make no sense, or a file cannot be read or written.</exception>
    Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellationToken);
}
