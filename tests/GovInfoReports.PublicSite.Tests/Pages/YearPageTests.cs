using System.Net;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class YearPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task A_year_lists_its_reports()
    {
        var page = await site.GetPageAsync("/years/2025");

        page.Words("h1").ShouldBe("2025 年度政府信息公开工作年度报告");
        page.Words(".count").ShouldBe("共 3 份，按发布时间排列。全部下载（ZIP）");
        page.Links(".publications a").ShouldBe(["/reports/2025/shapotou-miit", "/reports/2025/wuzhong-gov-office", "/reports/2025/wuzhong-jinji"]);
    }

    [Theory]
    [InlineData("/years/1999")]
    [InlineData("/years/all")]
    [InlineData("/years/99999999999")]
    public async Task A_year_without_reports_is_not_found(string address) =>
        (await site.GetPageAsync(address, HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");
}
