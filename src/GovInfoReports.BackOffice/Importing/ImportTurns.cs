using System.Collections.Concurrent;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.BackOffice.Importing;

/// <summary>One import at a time per person: however many files somebody sends at once, they cost no more than one.</summary>
public sealed class ImportTurns
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // As many entries as there are accounts that ever imported.
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> turns = new();

    /// <summary>Waits shortly for the person's turn.</summary>
    /// <returns>Ends the turn when disposed.</returns>
    /// <exception cref="ImportException">Another file of the person is still being read.</exception>
    public async Task<IDisposable> TakeAsync(Guid account, CancellationToken cancellation)
    {
        var turn = turns.GetOrAdd(account, static _ => new SemaphoreSlim(1));
        return await turn.WaitAsync(Patience, cancellation)
            ? new Turn(turn)
            : throw new ImportException($"您的另一个文件正在读取，请等它读完（最多 {ImportLimits.Time.TotalSeconds:0} 秒）再试。");
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
