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

    /// <param name="path">Null for standard output.</param>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public Task SaveAsync(byte[] bytes, string? path, CancellationToken cancellationToken) =>
        SaveAsync(async stream => await stream.WriteAsync(bytes, cancellationToken), path);

    /// <param name="path">Null for standard output.</param>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public async Task SaveAsync(Func<Stream, Task> write, string? path)
    {
        if (path is null)
        {
            await write(output);
            return;
        }

        try
        {
            await using var file = File.Create(path);
            await write(file);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new CommandException($"{path}：不能写入这个文件；请检查路径和权限。");
        }
    }

    public async Task WriteErrorAsync(string line) => await errorWriter.WriteAsync(line + '\n');

    public void Dispose() => errorWriter.Dispose();
}
