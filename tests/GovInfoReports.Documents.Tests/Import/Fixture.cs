using GovInfoReports.Documents.Import;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>A seed written in one of the ways that people write and programs save such reports.</summary>
/// <param name="File">Name in the directory Fixtures.</param>
internal sealed record Fixture(string File, Seed Seed)
{
    /// <summary>Bold and links do not survive this format.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Spaces between words of two scripts do not survive either.</summary>
    public bool IsCondensed { get; init; }

    /// <summary>Exactly the words that have no place in the form.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>Exactly the words that somebody has to look at.</summary>
    public IReadOnlyList<string> Doubted { get; init; } = [];

    /// <summary>Exactly the words that are left out: menus and remarks of the site, deleted and hidden words.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>What must be told, among other things: kind, place, words before.</summary>
    public IReadOnlyList<(string Kind, string Where, string Before)> Told { get; init; } = [];

    public override string ToString() => File;

    public ReadOnlyMemory<byte> Bytes => System.IO.File.ReadAllBytes(RepositoryRoot.Combine("tests", "GovInfoReports.Documents.Tests", "Fixtures", File));

    public ImportedReport Import() => ReportImporter.Import(Bytes, File, StoppedClock.Instance);

    // A busy machine makes nothing wrong here: how long an import may take is tested elsewhere.
    private sealed class StoppedClock : TimeProvider
    {
        public static readonly StoppedClock Instance = new();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer();

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
