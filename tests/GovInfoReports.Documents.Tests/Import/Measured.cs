using System.Diagnostics;
using GovInfoReports.Documents.Import;

namespace GovInfoReports.Documents.Tests.Import;

/// <summary>An import with what it cost.</summary>
/// <param name="Refusal">Why the file was refused; null where it was read.</param>
/// <param name="Allocated">All memory asked for on the way, in bytes; much of it was free again before the end.</param>
internal sealed record Measured(string? Refusal, TimeSpan Time, long Allocated)
{
    public static Measured Import(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        string? refusal = null;
        try
        {
            ReportImporter.Import(bytes, fileName).Report.Year.ShouldBeInRange(1900, 2099);
        }
        catch (ImportException exception)
        {
            refusal = exception.Message;
            refusal.ShouldEndWith("。");
        }

        return new Measured(refusal, Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Ten times what is promised: a second, and the memory.</summary>
    public void ShouldBeBounded(string what)
    {
        Time.ShouldBeLessThan(TimeSpan.FromSeconds(10), what);
        Allocated.ShouldBeLessThan(10 * ImportLimits.Memory, what);
    }
}
