using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
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
        page.Links("section > .count a").ShouldBe([$"/agencies/{office.AgencyCode}.csv", $"/compare?r=2025/{office.AgencyCode}&r=2024/{office.AgencyCode}"]);
        page.Words("#requests-desc").ShouldBe("本年新收：2024 0、2025 0；办理结果总计：2024 0、2025 0；结转下年度：2024 0、2025 0。");
    }

    [Fact]
    public async Task The_figures_of_an_agency_are_drawn_and_downloaded()
    {
        var page = await site.GetPageAsync("/agencies/wuzhong-gov-office");
        var csv = await site.Client.GetAsync("/agencies/wuzhong-gov-office.csv", TestContext.Current.CancellationToken);

        page.AllWords("figure:first-of-type tbody tr").ShouldBe(["本年新收37", "办理结果总计38", "结转下年度0"]);
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("吴忠市人民政府办公室历年数据.csv");
        (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("吴忠市人民政府办公室,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,35\r\n");
    }

    [Fact]
    public async Task An_agency_without_reports_says_so()
    {
        var office = await site.Store.AddOfficeAsync();
        await site.Store.FilledDraftAsync(office);

        (await site.GetPageAsync($"/agencies/{office.AgencyCode}")).Words(".empty").ShouldBe("该机关还没有在本站发布年度报告。");
    }

    [Fact]
    public async Task A_merged_agency_says_where_it_went_and_keeps_its_reports()
    {
        var (office, into) = (await site.Store.AddOfficeAsync(), await site.Store.AddOfficeAsync());
        await site.Store.PublishAsync(office, 2024);
        await site.Store.Get<AgencyMergerService>().MergeAsync(Actor.Operator, office.AgencyCode, into.AgencyCode, new DateOnly(2025, 6, 1), TestContext.Current.CancellationToken);
        var report = $"/reports/2024/{office.AgencyCode}";

        var page = await site.GetPageAsync($"/agencies/{office.AgencyCode}");
        var other = await site.GetPageAsync($"/agencies/{into.AgencyCode}");

        page.Words(".merged").ShouldBe($"已于 2025年6月1日并入 {other.Words("h1")}，2025 年度起由其发布年度报告。");
        page.Links(".merged a").ShouldBe([$"/agencies/{into.AgencyCode}"]);
        page.Links(".publications a").ShouldBe([report]);
        (await site.GetPageAsync(report)).Words("h1").ShouldContain(page.Words("h1"));
        other.Words(".merged").ShouldBe($"并入的机关：{page.Words("h1")}（2025年6月1日）。以前年度的报告见各机关页面。");
        other.Links(".merged a").ShouldBe([$"/agencies/{office.AgencyCode}"]);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("wuzhong-o")]
    public async Task Who_files_no_report_has_no_page(string code) =>
        (await site.GetPageAsync($"/agencies/{code}", HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");
}
