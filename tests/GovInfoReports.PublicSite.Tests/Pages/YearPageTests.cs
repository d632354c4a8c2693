using System.Net;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class YearPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task A_year_lists_its_reports()
    {
        var page = await site.GetPageAsync("/years/2025");

        page.Words("h1").ShouldBe("2025 年度政府信息公开工作年度报告");
        page.Words(".count").ShouldBe("共 3 份，按发布时间排列。全部下载（ZIP） 三张表的合计");
        page.Links(".publications a").ShouldBe(["/reports/2025/shapotou-miit", "/reports/2025/wuzhong-gov-office", "/reports/2025/wuzhong-jinji"]);
    }

    [Fact]
    public async Task A_year_says_whose_report_is_not_out()
    {
        var page = await site.GetPageAsync("/years/2023");

        page.Words(".filing p").ShouldBe("法定期限为 2024年1月31日（《中华人民共和国政府信息公开条例》第四十九条）。报送年度报告的机关 5 个，已在本站发布 2 个。");
        page.AllWords(".filing tbody tr").ShouldBe([$"{PublishedSite.OfficeName} 5 2 吴忠市人民政府办公室 宁夏吴忠金积工业园区管委会 沙坡头区工业信息化和商务局"]);
        page.Links(".filing td a").ShouldBe(["/agencies/wuzhong-gov-office", "/agencies/wuzhong-jinji", "/agencies/shapotou-miit"]);
    }

    [Theory]
    [InlineData("/years/1999")]
    [InlineData("/years/all")]
    [InlineData("/years/99999999999")]
    public async Task A_year_without_reports_is_not_found(string address) =>
        (await site.GetPageAsync(address, HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");
}
