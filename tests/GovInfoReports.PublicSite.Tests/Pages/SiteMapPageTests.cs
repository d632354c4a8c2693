namespace GovInfoReports.PublicSite.Tests.Pages;

public class SiteMapPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task Every_body_stands_below_its_office()
    {
        var page = await site.GetPageAsync("/sitemap");

        page.AllWords(".branch h3").ShouldBe([PublishedSite.OfficeName]);
        page.Links(".branch a").ShouldBe(
            ["/agencies/wuzhong-miit", "/agencies/wuzhong-gov-office", "/agencies/wuzhong-jinji", "/agencies/shapotou-miit", "/agencies/qingtongxia-park"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_operator_sees_what_a_government_site_lacks()
    {
        var page = await site.GetPageAsync("/site-check");

        page.Words(".count").ShouldContain("还有 8 项需要设置");
        page.AllWords("tr.differs th").ShouldBe(["网站域名", "政府网站标识码", "主办单位", "联系电话", "ICP 备案", "公安备案", "政府网站找错", "开放数据使用条款"]);
    }

    [Theory]
    [InlineData("a.com", "1234567890", "政府网站应使用 gov.cn 域名", null)]
    [InlineData("www.a.gov.cn", "12345", null, "标识码为 10 位数字或字母")]
    [InlineData("www.a.gov.cn", "bm01000001", null, null)]
    public void Wrong_values_are_named(string domain, string code, string? domainFault, string? codeFault)
    {
        var items = new SiteIdentity { Name = "站", Domain = domain, IdCode = code }.Check();

        items.Single(item => item.Setting == "Site:Domain").Fault.ShouldBe(domainFault);
        items.Single(item => item.Setting == "Site:IdCode").Fault.ShouldBe(codeFault);
    }
}
