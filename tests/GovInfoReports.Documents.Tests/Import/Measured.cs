using System.Runtime.InteropServices;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>An import with what it cost.</summary>
/// <param name="Refusal">Why the file was refused; null where it was read.</param>
/// <param name="Time">Work of the processor, whatever else the machine is doing.</param>
/// <param name="Allocated">All memory asked for on the way, in bytes; much of it was free again before the end.</param>
internal sealed record Measured(string? Refusal, TimeSpan Time, long Allocated)
{
    public static Measured Import(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var (start, before) = (ProcessorTime(), GC.GetAllocatedBytesForCurrentThread());
        string? refusal = null;
        try
        {
            ReportImporter.Import(bytes, fileName, new StandingClock()).Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            refusal = exception.Message;
            refusal.ShouldEndWith("。");
        }

        return new Measured(refusal, ProcessorTime() - start, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Ten times what is promised: a second, and the memory.</summary>
    public void ShouldBeBounded(string what)
    {
        Time.ShouldBeLessThan(TimeSpan.FromSeconds(10), what);
        Allocated.ShouldBeLessThan(10 * ImportLimits.Memory, what);
    }

    /// <summary>For which no time passes: what is measured is work, not how busy the machine is.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private static TimeSpan ProcessorTime()
    {
        const int OfThisThread = 3;
        return clock_gettime(OfThisThread, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
            : throw new InvalidOperationException("The system does not tell a thread's processor time.");
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
