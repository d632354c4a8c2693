using System.Net;
using System.Text.Json;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;

namespace GovInfoReports.PublicSite.Tests.Data;

public class SchemaTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_address_in_a_report_leads_to_the_schema()
    {
        using var report = JsonDocument.Parse(await site.Client.GetStringAsync("/reports/2025/wuzhong-gov-office.json", Cancellation));
        var answer = await site.Client.GetAsync(report.RootElement.GetProperty("$schema").GetString(), Cancellation);

        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/schema+json");
        answer.Headers.CacheControl!.ToString().ShouldBe("public, max-age=86400");
        (await answer.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBe(ReportJsonSchema.Write(AnnualReport2021.Edition));
    }

    [Fact]
    public async Task An_unchanged_schema_is_not_sent_again()
    {
        var first = await site.Client.GetAsync("/data/annual-report-2021.schema.json", Cancellation);
        var request = new HttpRequestMessage(HttpMethod.Get, "/data/annual-report-2021.schema.json") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        (await site.Client.SendAsync(request, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task An_unknown_edition_has_no_schema() =>
        (await site.Client.GetAsync("/data/annual-report-1999.schema.json", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
