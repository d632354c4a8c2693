using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GovInfoReports.TestSupport;

/// <summary>A mail as a server took it.</summary>
/// <param name="Data">Headers and body, as sent.</param>
public sealed record ReceivedMail(string Sender, IReadOnlyList<string> Recipients, string Data)
{
    /// <summary>The body, decoded from base 64.</summary>
    public string Body => Encoding.UTF8.GetString(Convert.FromBase64String(Data[(Data.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].ReplaceLineEndings(string.Empty)));

    /// <summary>A header, its encoded words (RFC 2047) decoded.</summary>
    public string Header(string name)
    {
        var line = Data.Replace("\n ", " ", StringComparison.Ordinal).Split('\n').Single(line => line.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase));
        return string.Concat(line[(name.Length + 2)..].Split(' ').Select(Decode));
    }

    private static string Decode(string word) =>
        word.Split('?') is ["=", _, "B" or "b", var text, "="] ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : word;
}

/// <summary>As much of a mail server as a client needs to hand over mails, or to be refused.</summary>
public sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public SmtpListener()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<ReceivedMail> Mails { get; } = new();

    /// <summary>Whether the next mails are refused as by a server that is out of order.</summary>
    public bool Refuses { get; set; }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync();
                await TalkAsync(client.GetStream());
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var (sender, recipients) = (string.Empty, new List<string>());
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split([' ', ':'], 2)[0].ToUpperInvariant())
            {
                case "MAIL" when Refuses:
                    await writer.WriteLineAsync("451 try again later");
                    break;
                case "MAIL":
                    sender = AddressIn(line);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RCPT":
                    recipients.Add(AddressIn(line));
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    Mails.Enqueue(new ReceivedMail(sender, [.. recipients], await ReadDataAsync(reader)));
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }

    private static async Task<string> ReadDataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            data.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append('\n');
        }

        return data.ToString();
    }

    private static string AddressIn(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
}
