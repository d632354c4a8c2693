using GovInfoReports.Core.Publications;
using Npgsql;

namespace GovInfoReports.PublicSite.Rendering;

/// <summary>
/// Hears of every publication and of every change of an agency within moments, on as many replicas as there are, and makes what it may have changed be rendered anew.
/// </summary>
internal sealed class PublicationListener(RenderedPages pages, PageWarming warming, PublicationAnnouncements announcements, ILogger<PublicationListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await announcements.ListenAsync(Begin, Outdate, pages.OutdateLists, stoppingToken);
            }
            catch (Exception exception) when (exception is NpgsqlException or IOException or TimeoutException)
            {
                pages.Hearing = Hearing.Lost;
                log.LogWarning("No word of publications until the database answers again; what was rendered before is sent: {Reason}", exception.Message);
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // What was published while nobody listened is unknown.
    private void Begin()
    {
        pages.OutdateAll();
        pages.Hearing = Hearing.Yes;
        warming.WarmAll();
    }

    private void Outdate(string report)
    {
        pages.Outdate(report);
        warming.Warm(report);
    }
}
