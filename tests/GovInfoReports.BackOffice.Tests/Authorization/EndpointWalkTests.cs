using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.BackOffice.Tests.Authorization;

public class EndpointWalkTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    public static TheoryData<string> Outsiders => OthersReport.Outsiders;

    [Fact]
    public void Every_endpoint_is_listed()
    {
        office.Visit();
        var endpoints = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => $"{method} {endpoint.RoutePattern.RawText}"))
            .ToHashSet(StringComparer.Ordinal);
        var listed = EndpointTable.Rows.Select(row => row.Endpoint).ToHashSet(StringComparer.Ordinal);

        endpoints.Except(listed).ShouldBeEmpty("these endpoints are not in EndpointTable: say there how each stands to another agency's report");
        listed.Except(endpoints).ShouldBeEmpty("these rows of EndpointTable name endpoints that are no more");
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task Anothers_report_is_not_found_at_any_endpoint(string outsider)
    {
        var report = await OthersReport.CreateAsync(office.Store, outsider);
        var visitor = await office.SignInAsync(report.OutsiderName);
        var token = await visitor.TokenAsync();

        foreach (var row in EndpointTable.Rows.Where(row => row.Reach == Reach.OneReport || (row.Reach == Reach.Shell && !report.Outsider.Drafts)))
        {
            var answer = await visitor.SendAsync(Request(row, report.Id, token));

            answer.Status.ShouldBe(HttpStatusCode.NotFound, row.Name);
            answer.Text.ShouldNotContain(OthersReport.Secret, Case.Sensitive, row.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Outsiders))]
    public async Task No_page_shows_anything_of_anothers_report(string outsider)
    {
        var report = await OthersReport.CreateAsync(office.Store, outsider);
        var visitor = await office.SignInAsync(report.OutsiderName);
        var token = await visitor.TokenAsync();

        foreach (var row in EndpointTable.Rows.Where(row => row.Reach == Reach.Shell || row.Endpoint.StartsWith("GET", StringComparison.Ordinal)))
        {
            var answer = await visitor.SendAsync(Request(row, report.Id, token));

            answer.Text.ShouldNotContain(OthersReport.Secret, Case.Sensitive, row.Name);
        }
    }

    [Fact]
    public async Task The_drafting_pages_shell_is_the_same_for_a_report_that_does_not_exist()
    {
        var report = await OthersReport.CreateAsync(office.Store, "drafter elsewhere");
        var visitor = await office.SignInAsync(report.OutsiderName);

        var others = await visitor.GetAsync($"/drafts/{report.Id}");
        var none = await visitor.GetAsync($"/drafts/{Guid.CreateVersion7()}");

        others.Status.ShouldBe(HttpStatusCode.OK);
        none.Status.ShouldBe(HttpStatusCode.OK);
        others.Words("main").ShouldBe(none.Words("main"));
    }

    [Fact]
    public async Task The_owner_finds_the_report_at_the_same_endpoints()
    {
        var report = await OthersReport.CreateAsync(office.Store, "auditor");
        var visitor = await office.SignInAsync($"{report.Owner.AgencyCode}-d");
        var token = await visitor.TokenAsync();

        foreach (var row in EndpointTable.Rows.Where(row => row.Reach == Reach.OneReport))
        {
            (await visitor.SendAsync(Request(row, report.Id, token))).Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Found], row.Name);
        }
    }

    [Fact]
    public async Task Without_signing_in_nothing_is_reached_but_what_is_public()
    {
        var report = await OthersReport.CreateAsync(office.Store, "auditor");
        var visitor = office.Visit();

        foreach (var row in EndpointTable.Rows)
        {
            var answer = await visitor.SendAsync(Request(row, report.Id, "none"));

            var refused = answer.Status == HttpStatusCode.Unauthorized
                || (answer.Status == HttpStatusCode.Found && answer.Location!.StartsWith("/sign-in?returnUrl=", StringComparison.Ordinal));
            refused.ShouldBe(row.Reach != Reach.Public, $"{row.Name} answered {answer.Status}");
            answer.Text.ShouldNotContain(OthersReport.Secret, Case.Sensitive, row.Name);
        }
    }

    private static HttpRequestMessage Request(EndpointRow row, Guid id, string token)
    {
        var (method, pattern) = row.Endpoint.Split(' ') switch { [var verb, var route] => (verb == "ANY" ? "POST" : verb, route), _ => throw new InvalidOperationException(row.Name) };
        var request = new HttpRequestMessage(new HttpMethod(method), pattern
            .Replace("{id:guid}", id.ToString(), StringComparison.OrdinalIgnoreCase).Replace("{**path:file}", "/added.css", StringComparison.Ordinal));
        if (row.Form is { } form)
        {
            (string Name, string Value)[] fields = [("__RequestVerificationToken", token), ("_handler", form), .. row.Fields];
            request.Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }
        else if (row.Fields is [(_, var json)])
        {
            request.Headers.Add("RequestVerificationToken", token);
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        return request;
    }
}
