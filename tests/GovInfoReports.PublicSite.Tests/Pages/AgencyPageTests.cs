using System.Net;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class AgencyPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task An_agency_shows_its_office_and_its_reports()
    {
        var page = await site.GetPageAsync("/agencies/wuzhong-gov-office");

        page.Words("h1").ShouldBe("吴忠市人民政府办公室");
        page.Words(".count").ShouldBe($"政府信息公开工作主管部门：{PublishedSite.OfficeName}");
        page.Links(".publications a").ShouldBe(["/reports/2025/wuzhong-gov-office"]);
    }

    [Fact]
    public async Task All_years_of_an_agency_are_listed()
    {
        var office = await site.Store.AddOfficeAsync();
        await site.Store.PublishAsync(office, 2024);
        await site.Store.PublishAsync(office, 2025);

        var page = await site.GetPageAsync($"/agencies/{office.AgencyCode}");

        page.Links(".publications a").ShouldBe([$"/reports/2025/{office.AgencyCode}", $"/reports/2024/{office.AgencyCode}"]);
    }

    [Fact]
    public async Task An_agency_without_reports_says_so()
    {
        var office = await site.Store.AddOfficeAsync();
        await site.Store.FilledDraftAsync(office);

        (await site.GetPageAsync($"/agencies/{office.AgencyCode}")).Words(".empty").ShouldBe("该机关还没有在本站发布年度报告。");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("wuzhong-o")]
    public async Task Who_files_no_report_has_no_page(string code) =>
        (await site.GetPageAsync($"/agencies/{code}", HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");
}
