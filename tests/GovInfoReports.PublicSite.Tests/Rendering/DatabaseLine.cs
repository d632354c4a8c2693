using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace GovInfoReports.PublicSite.Tests.Rendering;

/// <summary>A line to the database that can be cut and mended.</summary>
internal sealed class DatabaseLine : IAsyncDisposable
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly int port;
    private readonly List<TcpClient> calls = [];
    private TcpListener? listener;

    public DatabaseLine(string connectionString)
    {
        server = new NpgsqlConnectionStringBuilder(connectionString);
        Mend();
        port = ((IPEndPoint)listener!.LocalEndpoint).Port;
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = "127.0.0.1", Port = port }.ConnectionString;

    public void Cut()
    {
        listener?.Stop();
        listener = null;
        lock (calls)
        {
            calls.ForEach(call => call.Dispose());
            calls.Clear();
        }
    }

    public void Mend()
    {
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AnswerAsync(listener);
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private async Task AnswerAsync(TcpListener door)
    {
        try
        {
            while (true)
            {
                var near = await door.AcceptTcpClientAsync();
                var far = new TcpClient();
                await far.ConnectAsync(server.Host!, server.Port);
                lock (calls)
                {
                    calls.AddRange([near, far]);
                }

                _ = PassAsync(near, far);
                _ = PassAsync(far, near);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The line is cut.
        }
    }

    private static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
            to.Client.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One side hung up.
        }
    }
}
