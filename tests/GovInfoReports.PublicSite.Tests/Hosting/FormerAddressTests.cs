using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class FormerAddressTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Addresses_with_a_former_or_a_later_code_lead_to_the_page_for_ever()
    {
        var office = await site.Store.AddOfficeAsync();
        var (old, present) = (office.AgencyCode, $"{office.AgencyCode}-data");
        await site.Store.PublishAsync(office, 2024);
        await site.Store.Get<AgencyCodeService>().ChangeAsync(Actor.Operator, old, present, Cancellation);
        await site.Store.PublishAsync(office, 2025);

        (string From, string To)[] moved =
        [
            ($"/agencies/{old}", $"/agencies/{present}"),
            ($"/agencies/{old}.csv", $"/agencies/{present}.csv"),
            ($"/agencies/{old}/requests.svg", $"/agencies/{present}/requests.svg"),
            ($"/reports/2025/{old}", $"/reports/2025/{present}"),
            ($"/reports/2025/{old}/v1", $"/reports/2025/{present}/v1"),
            ($"/reports/2025/{old}/v1.json", $"/reports/2025/{present}/v1.json"),
            ($"/reports/2025/{old}.pdf", $"/reports/2025/{present}.pdf"),
            ($"/reports/2025/{old}/feedback?revision=1", $"/reports/2025/{present}/feedback?revision=1"),
            ($"/api/v1/reports/2025/{old}", $"/api/v1/reports/2025/{present}"),
            ($"/reports/2024/{present}", $"/reports/2024/{old}"),
            ($"/reports/2024/{present}.csv", $"/reports/2024/{old}.csv"),
        ];
        foreach (var (from, to) in moved)
        {
            var answer = await site.Client.GetAsync(from, Cancellation);
            (answer.StatusCode, answer.Headers.Location?.OriginalString).ShouldBe((HttpStatusCode.MovedPermanently, to), from);
            (await site.Client.GetAsync(to, Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK, to);
        }

        // What was published before the change stays where it was.
        (await site.Client.GetAsync($"/reports/2024/{old}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Client.GetAsync($"/reports/2023/{old}", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_renamed_agency_says_what_it_was_called()
    {
        var office = await site.Store.AddOfficeAsync();
        var before = await site.Store.Database.QueryAsync<string>("SELECT name FROM agencies WHERE code = $1", office.AgencyCode);
        await site.Store.Get<AgencyService>().UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("测试市数据局", office.OfficeCode, Files: true, RequiresSignOff: false), Cancellation);

        var page = await site.GetPageAsync($"/agencies/{office.AgencyCode}");

        page.Words("h1").ShouldBe("测试市数据局");
        page.Words(".former").ShouldBe($"曾用名：{before}（至 2026年1月12日）。报告保留发布时的名称。");
    }
}
