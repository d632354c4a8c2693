using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace GovInfoReports.EndToEndTests.Accessibility;

/// <summary>Runs axe-core over the page as it is: all its rules for WCAG 2.0, 2.1 and 2.2, levels A and AA.</summary>
internal static class Axe
{
    private const int MostPlaces = 4;

    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
    };

    /// <summary>What is wrong, a line for each rule that is broken.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string name)
    {
        var result = await page.RunAxe(Options);
        return [.. result.Violations.Select(violation => $"{name}: {violation.Id} at {violation.Nodes.Length} places: {string.Join("; ", violation.Nodes.Take(MostPlaces).Select(Describe))}")];
    }

    private static string Describe(AxeResultNode node) => $"{node.Html} {string.Join(", ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}";

    public static async Task ShouldBeCleanAsync(IPage page, string name) => (await ViolationsAsync(page, name)).ShouldBeEmpty();
}
