namespace GovInfoReports.TestSupport;

/// <summary>A clock that moves a millisecond at each look, so that histories have an order. Begins in the filing season.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 1, 12, 1, 30, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref ticks, TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
