using System.Net;

namespace GovInfoReports.BackOffice.Tests.Setup;

public class ProtectionTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/reports")]
    [InlineData("/no-such-page")]
    [InlineData("/health/live")]
    [InlineData("/css/base.css")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        var headers = (await office.Visit().GetAsync(address)).Headers;

        headers["X-Content-Type-Options"].ShouldBe("nosniff");
        headers["X-Frame-Options"].ShouldBe("DENY");
        headers["Referrer-Policy"].ShouldBe("same-origin");
        headers["Content-Security-Policy"].ShouldContain(
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }

    [Fact]
    public async Task A_circuit_is_not_opened_for_a_page_of_another_site()
    {
        var owner = await office.Store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        (await NegotiateAsync(visitor, "https://evil.example")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await NegotiateAsync(visitor, "http://localhost")).Status.ShouldBe(HttpStatusCode.OK);
        (await NegotiateAsync(office.Visit(), "http://localhost")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var owner = await office.Store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        foreach (var address in (string[])["/sign-out", "/reports/open", "/sign-in"])
        {
            var form = new FormUrlEncodedContent([KeyValuePair.Create("year", "2025"), KeyValuePair.Create("_handler", "sign-in")]);

            (await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = form })).Status.ShouldBe(HttpStatusCode.BadRequest, address);
        }

        (await visitor.GetAsync("/reports")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_site_is_alive_and_ready()
    {
        (await office.Visit().GetAsync("/health/live")).Text.ShouldBe("Healthy");
        (await office.Visit().GetAsync("/health/ready")).Text.ShouldBe("Healthy");
    }

    private static Task<Answer> NegotiateAsync(Visitor visitor, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);
        return visitor.SendAsync(request);
    }
}
