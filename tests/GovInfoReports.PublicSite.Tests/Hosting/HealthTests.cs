using System.Net;

namespace GovInfoReports.PublicSite.Tests.Hosting;

public class HealthTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task With_its_database_the_site_is_live_and_ready(string address)
    {
        var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Without_its_database_the_site_is_live_but_not_ready()
    {
        await using var host = new PublicSiteHost(Outage.ConnectionString);
        using var client = host.CreateClient();

        (await client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("Unhealthy");
    }
}
