using GovInfoReports.Core.Board;

namespace GovInfoReports.BackOffice.Background;

/// <summary>Keeps the counts of the board fresh, so that its reader need not wait for them.</summary>
internal sealed class CountWork(CountService counts, ILogger<CountWork> log) : PeriodicWork(TimeSpan.FromSeconds(10), log)
{
    private const int Most = 100;

    protected override Task WorkAsync(CancellationToken cancellation) => counts.RefreshAsync(Most, cancellation);
}
