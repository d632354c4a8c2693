using System.Net;
using System.Text.Json;

namespace GovInfoReports.PublicSite.Tests.Api;

public class ApiTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reports_come_page_by_page()
    {
        var first = await GetAsync("/api/v1/reports?size=2");
        var second = await GetAsync(first.GetProperty("next").GetString()!);

        first.GetProperty("total").GetInt32().ShouldBe(5);
        first.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("page").GetString())
            .Concat(second.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("page").GetString())).Distinct().Count().ShouldBe(4);
        second.GetProperty("page").GetInt32().ShouldBe(2);
        (await GetAsync("/api/v1/reports?size=2&page=3")).GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Words_find_reports_and_the_passages_they_stand_in()
    {
        var found = await GetAsync("/api/v1/reports?q=政务新媒体&year=2025");

        var item = found.GetProperty("items").EnumerateArray().First(item => item.GetProperty("agencyCode").GetString() == "wuzhong-gov-office");
        item.GetProperty("passages").EnumerateArray().First().GetString()!.ShouldContain("政务新媒体");
        item.GetProperty("json").GetString().ShouldBe("/reports/2025/wuzhong-gov-office.json");
    }

    [Fact]
    public async Task A_report_is_the_published_json()
    {
        var report = await site.Client.GetStringAsync("/api/v1/reports/2025/wuzhong-gov-office", Cancellation);

        report.ShouldBe(await site.Client.GetStringAsync("/reports/2025/wuzhong-gov-office.json", Cancellation));
        (await site.Client.GetAsync("/api/v1/reports/2025/nobody", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Cells_bodies_and_sums_can_be_read()
    {
        (await GetAsync("/api/v1/cells")).EnumerateArray().Single(cell => cell.GetProperty("key").GetString() == "T3.R1.P").GetProperty("basis").GetString().ShouldBe("第三十六条第（一）（二）项");
        (await GetAsync("/api/v1/agencies")).EnumerateArray().Select(agency => agency.GetProperty("office").GetString()).Distinct().ShouldBe(["wuzhong-o"]);
        (await GetAsync("/api/v1/statistics")).EnumerateArray().Single(year => year.GetProperty("year").GetInt32() == 2025).GetProperty("cells").GetProperty("T3.N.T").GetDecimal().ShouldBe(37);
    }

    [Theory]
    [InlineData("/api/v1/reports?year=2025")]
    [InlineData("/api/v1/cells")]
    public async Task Any_site_may_read_and_what_is_known_is_not_sent_again(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Origin", "https://example.org");
        var answer = await site.Client.SendAsync(request, Cancellation);
        answer.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        (await site.Client.SendAsync(again, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task The_interface_is_described()
    {
        var document = await GetAsync("/openapi/v1.json");

        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Where(path => path.StartsWith("/api/", StringComparison.Ordinal))
            .ShouldBe(["/api/v1/reports", "/api/v1/reports/{year}/{code}", "/api/v1/agencies", "/api/v1/cells", "/api/v1/statistics"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_dictionary_names_every_cell()
    {
        var page = await site.GetPageAsync("/data");

        page.QuerySelectorAll(".dictionary tbody tr").Length.ShouldBe(200);
        page.Words("[id='T2.FEE.AMOUNT']").ShouldBe("T2.FEE.AMOUNT 表二“行政事业性收费”行“本年收费金额（单位：万元）”列 administrative fees: amount in units of 10,000 yuan 第二十条第（八）项", Spaces.Ignored);
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        var answer = await site.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
    }
}
