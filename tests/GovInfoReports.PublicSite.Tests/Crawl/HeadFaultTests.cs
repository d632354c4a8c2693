namespace GovInfoReports.PublicSite.Tests.Crawl;

public class HeadFaultTests
{
    private const string Good =
        """
        <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>某局年度报告 - 某站</title>
        <meta name="viewport" content="width=device-width"><meta name="SiteName" content="某站"><meta name="SiteDomain" content="a.gov.cn"><meta name="SiteIDCode" content="6403000001">
        <meta name="ColumnName" content="年报"><meta name="ColumnDescription" content="年报"><meta name="ColumnKeywords" content="年报"><meta name="ColumnType" content="信息公开年报">
        <meta name="ArticleTitle" content="某局年度报告"><meta name="PubDate" content="2026-01-12 09:30"><meta name="ContentSource" content="某局"><meta name="Keywords" content="年报">
        <meta name="Author" content="某局"><meta name="Description" content="说明"><meta name="Url" content="https://a.gov.cn/x"><link rel="canonical" href="https://a.gov.cn/x">
        </head><body><h1>某局年度报告</h1></body></html>
        """;

    private static readonly SiteIdentity Site = new() { Name = "某站", Domain = "a.gov.cn", IdCode = "6403000001" };

    [Fact]
    public void A_head_with_everything_has_no_fault() => FaultsOf(Good).ShouldBeEmpty();

    [Theory]
    [InlineData("<title>某局年度报告 - 某站</title>", "<title></title>", "no title")]
    [InlineData("lang=\"zh-CN\"", "lang=\"en\"", "language is not zh-CN")]
    [InlineData("<h1>某局年度报告</h1>", "<h1>某局年度报告</h1><h1>又一个</h1>", "2 h1")]
    [InlineData("<h1>某局年度报告</h1>", "<h1>别的报告</h1>", "ArticleTitle is not what the page shows")]
    [InlineData("<link rel=\"canonical\" href=\"https://a.gov.cn/x\">", "", "no canonical address of this site")]
    [InlineData("<link rel=\"canonical\" href=\"https://a.gov.cn/x\">", "<link rel=\"canonical\" href=\"/x\">", "no canonical address of this site")]
    [InlineData("<meta name=\"SiteIDCode\" content=\"6403000001\">", "", "no SiteIDCode")]
    [InlineData("content=\"6403000001\"", "content=\"6403000002\"", "tags of another site")]
    [InlineData("content=\"信息公开年报\"", "content=\"其他\"", "ColumnType is not 信息公开年报")]
    [InlineData("name=\"ColumnKeywords\" content=\"年报\"", "name=\"ColumnKeywords\" content=\" \"", "empty ColumnKeywords")]
    [InlineData("2026-01-12 09:30", "2026年1月12日", "PubDate is not YYYY-MM-DD HH:MM")]
    [InlineData("<meta name=\"Author\" content=\"某局\">", "", "no Author")]
    [InlineData("<meta name=\"Author\" content=\"某局\">", "<meta name=\"Author\" content=\"某局\"><meta name=\"Author\" content=\"某局\">", "2 Author")]
    public void A_fault_is_found(string good, string bad, string fault)
    {
        Good.ShouldContain(good);

        FaultsOf(Good.Replace(good, bad, StringComparison.Ordinal)).ShouldContain(fault);
    }

    private static List<string> FaultsOf(string html)
    {
        HtmlFaults.Of(html, out var page).ShouldBeEmpty();
        return [.. HeadFaults.Of(page, Site)];
    }
}
