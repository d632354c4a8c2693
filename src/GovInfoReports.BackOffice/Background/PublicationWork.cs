using GovInfoReports.Core.Publications;

namespace GovInfoReports.BackOffice.Background;

/// <summary>Publishes reports when their time has come.</summary>
internal sealed class PublicationWork(ScheduledPublicationService publications, ILogger<PublicationWork> log) : PeriodicWork(TimeSpan.FromSeconds(15), log)
{
    protected override Task WorkAsync(CancellationToken cancellation) => publications.PublishDueAsync(cancellation);
}
