using GovInfoReports.TestSupport;

namespace GovInfoReports.Cli.Tests;

public class ChecksPageTests
{
    private static readonly string Page = RepositoryRoot.Combine("docs", "checks.md");

    [Fact]
    public async Task The_page_of_checks_is_current()
    {
        var written = ChecksPage.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(Page, written, TestContext.Current.CancellationToken);
        }

        var current = await File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);
        current.ShouldBe(written, "docs/checks.md is stale; UPDATE_DOCS=1 ./dev test ChecksPageTests writes it anew.");
    }
}
