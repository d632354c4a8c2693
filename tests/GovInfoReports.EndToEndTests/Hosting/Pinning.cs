using System.Diagnostics;
using System.Globalization;

namespace GovInfoReports.EndToEndTests.Hosting;

internal static class Pinning
{
    /// <summary>The program runs on this core alone; it sees a machine that has no other.</summary>
    public static ProcessStartInfo PinnedTo(this ProcessStartInfo start, int? core)
    {
        if (core is { } one)
        {
            foreach (var (place, argument) in new[] { "-c", one.ToString(CultureInfo.InvariantCulture), start.FileName }.Index())
            {
                start.ArgumentList.Insert(place, argument);
            }

            start.FileName = "taskset";
        }

        return start;
    }
}
