using System.Net;
using System.Text.Json;
using GovInfoReports.Core.Agencies;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class ApiPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_operation_and_parameter_of_the_description_has_a_place_and_is_explained()
    {
        var page = await site.GetPageAsync("/data/api");
        var described = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json", Cancellation)).RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => ParametersOf(path.Value.GetProperty("get")), (path, parameter) => $"GET {path.Name}: {parameter}").ToList();

        var shown = page.QuerySelectorAll("main form").SelectMany(
            form => form.QuerySelectorAll(".parameter").Select(parameter => $"{parameter.Words("label")}，{parameter.Words("span")}").DefaultIfEmpty("无"), (form, parameter) => $"{form.Words("p code")}: {parameter}");

        shown.ShouldBe(described);
        described.ShouldContain("GET /api/v1/reports: q，全文关键词，空格分隔，须全部出现");
        described.ShouldContain("GET /api/v1/cells: 无");
        page.QuerySelectorAll("select[name=kind] option").Select(option => option.GetAttribute("value")).ShouldBe(["", .. Enum.GetNames<AgencyKind>()]);
    }

    [Fact]
    public async Task What_stands_in_a_path_is_put_there()
    {
        var answer = await site.Client.GetAsync("/data/api?handler=Open&path=/api/v1/reports/{year}/{code}&year=2025&code=wuzhong-gov-office&revision=1", Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/api/v1/reports/2025/wuzhong-gov-office?revision=1");
    }

    [Theory]
    [InlineData("//evil.example/{code}")]
    [InlineData("/check")]
    [InlineData("")]
    public async Task Only_what_is_described_is_opened(string path) =>
        (await site.Client.GetAsync($"/data/api?handler=Open&path={Uri.EscapeDataString(path)}&code=x", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_place_left_empty_leads_back_to_the_form() =>
        (await site.Client.GetAsync("/data/api?handler=Open&path=/api/v1/reports/{year}/{code}&year=2025&code=", Cancellation)).Headers.Location!.ToString().ShouldBe("/data/api");

    [Fact]
    public async Task A_place_takes_any_value_as_a_value()
    {
        var answer = await site.Client.GetAsync("/data/api?handler=Open&path=/api/v1/reports/{year}/{code}&year=2025&code=../../check", Cancellation);

        answer.Headers.Location!.ToString().ShouldBe("/api/v1/reports/2025/..%2F..%2Fcheck");
    }

    [Fact]
    public async Task Fields_left_empty_mean_nothing() =>
        (await site.Client.GetStringAsync("/api/v1/reports?q=&year=&region=&kind=&page=&size=", Cancellation)).ShouldBe(await site.Client.GetStringAsync("/api/v1/reports", Cancellation));

    private static IEnumerable<string> ParametersOf(JsonElement operation) => operation.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Select(parameter => $"{parameter.GetProperty("name").GetString()}，{parameter.GetProperty("description").GetString()}")
        : ["无"];
}
