namespace GovInfoReports.TestSupport;

/// <summary>A clock that stands until it is moved. Begins on a working day in January, in the filing season.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 12, 1, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
