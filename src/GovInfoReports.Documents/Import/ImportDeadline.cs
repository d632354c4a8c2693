namespace GovInfoReports.Documents.Import;

/// <summary>
/// Stops an import after <see cref="ImportLimits.Time"/>. Where the machine was too busy to let this process work meanwhile, the file is
/// not to blame: then it waits again, but not for ever.
/// </summary>
internal sealed class ImportDeadline : IDisposable
{
    private const int MostWaits = 6;

    private readonly CancellationTokenSource stop;
    private readonly TimeSpan begun = Environment.CpuUsage.TotalTime;
    private readonly ITimer timer;
    private int waits;

    public ImportDeadline(TimeProvider clock, CancellationToken cancellationToken)
    {
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer = clock.CreateTimer(_ => Elapse(), null, ImportLimits.Time, ImportLimits.Time);
    }

    /// <summary>Cancelled at the deadline, or by the caller.</summary>
    public CancellationToken Token => stop.Token;

    public void Dispose()
    {
        timer.Dispose();
        stop.Dispose();
    }

    private void Elapse()
    {
        var worked = Environment.CpuUsage.TotalTime - begun;
        if (++waits < MostWaits && worked < ImportLimits.Time / 2)
        {
            return;
        }

        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The import ended while the timer fired.
        }
    }
}
