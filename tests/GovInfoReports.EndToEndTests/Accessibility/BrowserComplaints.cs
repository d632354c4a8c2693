using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>What the browser itself says is wrong with a page: what it was not given, refused to run, or could not run.</summary>
internal static class BrowserComplaints
{
    /// <returns>Grows as the page goes on.</returns>
    public static IReadOnlyCollection<string> Of(IPage page)
    {
        var complaints = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        return complaints;
    }
}
