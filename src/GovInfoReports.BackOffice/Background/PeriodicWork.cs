namespace GovInfoReports.BackOffice.Background;

/// <summary>Work that is done again and again while the host runs. A failure is logged and does not end it.</summary>
internal abstract partial class PeriodicWork(TimeSpan interval, ILogger log) : BackgroundService
{
    protected abstract Task WorkAsync(CancellationToken cancellation);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await WorkAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Failed(log, GetType().Name, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} failed and will be tried again.")]
    private static partial void Failed(ILogger log, string work, Exception exception);
}
