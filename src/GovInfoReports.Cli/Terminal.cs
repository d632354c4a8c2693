using System.Text;

namespace GovInfoReports.Cli;

/// <summary>Standard input, output and error; text is UTF-8 without byte order mark.</summary>
internal sealed class Terminal(Stream input, Stream output, Stream error) : IDisposable
{
    private readonly StreamWriter errorWriter = new(error, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };

    public Stream Input => input;

    /// <summary>For bytes and for text alike.</summary>
    public Stream Output => output;

    public async Task WriteAsync(string text, CancellationToken cancellationToken) =>
        await output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    public async Task WriteErrorAsync(string line) => await errorWriter.WriteAsync(line + '\n');

    public void Dispose() => errorWriter.Dispose();
}
