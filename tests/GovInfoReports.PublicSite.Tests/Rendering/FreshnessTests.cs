using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Rendering;

public sealed class FreshnessTests : SiteOnALine
{
    [Fact]
    public async Task A_correction_replaces_what_two_sites_had_in_memory()
    {
        var id = await Store.PublishAsync(Office);
        await using var first = new PublicSiteHost(Line.ConnectionString);
        await using var second = new PublicSiteHost(Line.ConnectionString);
        HttpClient[] clients = [first.CreateClient(), second.CreateClient()];
        string[] addresses = [Report, Report + ".json", "/", "/years/2025", Agency];
        foreach (var client in clients)
        {
            await client.UntilAsync(Report, words => words.Contains("每季度自查", StringComparison.Ordinal));
            foreach (var address in addresses)
            {
                (await client.GetStringAsync(address, Cancellation)).ShouldNotContain("更正后");
            }
        }

        await Store.CorrectAsync(Office, id, "更正后重新发布");

        foreach (var client in clients)
        {
            await client.UntilAsync(Report, words => words.Contains("更正后重新发布", StringComparison.Ordinal));
            await client.UntilAsync(Report + ".json", words => words.Contains("\"revision\":2", StringComparison.Ordinal));
            await client.UntilAsync("/years/2025", words => words.Contains("第 2 版", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_name_and_a_code_that_change_are_seen_on_two_sites_and_reports_stay_as_published()
    {
        await Store.PublishAsync(Office);
        await using var first = new PublicSiteHost(Line.ConnectionString);
        await using var second = new PublicSiteHost(Line.ConnectionString);
        HttpClient[] clients = [first.CreateClient(), second.CreateClient()];
        string[] lists = ["/sitemap", "/years/2024", "/api/v1/agencies"];
        foreach (var (host, client) in new[] { first, second }.Zip(clients))
        {
            await UntilWarmAsync(host, Report, Agency);
            foreach (var list in lists)
            {
                await client.GetStringAsync(list, Cancellation);
                Current(host, list).ShouldNotBeNull(list);
            }
        }

        var agencies = Store.Get<AgencyService>();
        await agencies.UpdateAsync(Actor.Operator, Office.AgencyCode, new AgencySettings("测试市数据局", Office.OfficeCode, Files: true, RequiresSignOff: false), Cancellation);
        foreach (var client in clients)
        {
            await client.UntilAsync(Agency, words => words.Contains("<h1>测试市数据局</h1>", StringComparison.Ordinal));
            foreach (var list in lists)
            {
                await client.UntilAsync(list, words => words.Contains("测试市数据局", StringComparison.Ordinal));
            }

            (await client.GetStringAsync(Report, Cancellation)).ShouldNotContain("测试市数据局");
        }

        await Store.Get<AgencyCodeService>().ChangeAsync(Actor.Operator, Office.AgencyCode, "data-bureau", Cancellation);
        await agencies.CreateAsync(Actor.Operator, new NewAgency("new-bureau", "测试市新设局", AgencyKind.Department, Office.OfficeCode), Cancellation);
        foreach (var client in clients)
        {
            await client.UntilAsync("/sitemap", words => words.Contains("/agencies/data-bureau\"", StringComparison.Ordinal) && !words.Contains($"{Agency}\"", StringComparison.Ordinal));
            await client.UntilAsync("/years/2025", words => words.Contains("测试市新设局", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_the_database_what_was_read_before_can_still_be_read_and_its_return_heals()
    {
        await Store.PublishAsync(Office);
        await using var host = new PublicSiteHost(Line.ConnectionString);
        using var client = host.CreateClient();
        await client.UntilAsync(Report, words => words.Contains("每季度自查", StringComparison.Ordinal));
        var list = await client.GetStringAsync("/years/2025", Cancellation);

        Line.Cut();

        await client.UntilAsync("/health/ready", words => words == "Degraded");
        (await client.GetStringAsync(Report, Cancellation)).ShouldContain("每季度自查");
        (await client.GetStringAsync("/years/2025", Cancellation)).ShouldBe(list);
        (await client.GetAsync("/years/2024", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await Store.PublishAsync(Office, 2024);
        Line.Mend();

        await client.UntilAsync("/health/ready", words => words == "Healthy");
        await client.UntilAsync(Agency, words => words.Contains($"/reports/2024/{Office.AgencyCode}", StringComparison.Ordinal));
        (await client.GetAsync("/years/2024", Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
