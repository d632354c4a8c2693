using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class EmptySiteTests
{
    [Fact]
    public async Task A_site_without_reports_says_when_to_expect_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var host = new PublicSiteHost(database.PublicConnectionString);

        var page = await (await host.CreateClient().GetAsync("/", TestContext.Current.CancellationToken)).ReadPageAsync();

        page.Words(".empty").ShouldBe("还没有发布年度报告。上一年度的报告一般在每年 1 月至 3 月发布。");
        page.QuerySelector(".years").ShouldBeNull();
    }
}
