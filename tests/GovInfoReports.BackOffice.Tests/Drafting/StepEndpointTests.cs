using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoReports.Core.Reports;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Drafting;

public class StepEndpointTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_own_step_is_told_and_passed_over()
    {
        var (owner, id, visitor) = await BeginAsync();
        (await visitor.GetAsync($"/drafts/{id}/steps/next")).Status.ShouldBe(HttpStatusCode.NoContent);
        var steps = new[] { Guid.CreateVersion7(), Guid.CreateVersion7() };
        await store.Reports.MergeAsync(owner.Drafter, id, 1, [new FieldEdit(Guid.CreateVersion7(), "S6", "", "一") { Step = steps[0] }], Cancellation);
        await store.Reports.MergeAsync(owner.Drafter, id, 2, [new FieldEdit(Guid.CreateVersion7(), "T3.N.P", "", "1") { Step = steps[1] }], Cancellation);
        await store.EditAsync(owner.Lead, id, ("S5", "", "二"));

        var next = await visitor.GetAsync($"/drafts/{id}/steps/next?again=false");
        var other = await visitor.GetAsync($"/drafts/{id}/steps/next?again=false&passed={steps[1]}");

        next.Text.ShouldBe($$"""{"id":"{{steps[1]}}","changes":[{"field":"T3.N.P","before":"","after":"1"}]}""");
        other.Text.ShouldBe($$"""{"id":"{{steps[0]}}","changes":[{"field":"S6","before":"","after":"\u4E00"}]}""");
        (await visitor.GetAsync($"/drafts/{id}/steps/next?again=true")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task An_edit_says_whether_it_takes_back_a_step()
    {
        var (owner, id, visitor) = await BeginAsync();
        await store.EditAsync(owner.Drafter, id, ("S6", "", "一"));

        var answer = await SaveAsync(visitor, id, """{"operationId":"019b0000-0000-7000-8000-000000000009","field":"S6","before":"一","after":"","kind":"Undone","step":"019b0000-0000-7000-8000-000000000007","reverses":"019b0000-0000-7000-8000-000000000008"}""");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        var edit = (await store.Queries.EditsAsync(owner.Drafter, id, 1, Cancellation)).Single();
        (edit.Kind, edit.Step, edit.Reverses).ShouldBe((EditKind.Undone, Guid.Parse("019b0000-0000-7000-8000-000000000007"), Guid.Parse("019b0000-0000-7000-8000-000000000008")));
    }

    [Theory]
    [InlineData("CarriedOver")]
    [InlineData("Restored")]
    [InlineData("Invented")]
    public async Task A_browser_cannot_send_edits_of_the_servers_kinds(string kind)
    {
        var (_, id, visitor) = await BeginAsync();

        var answer = await SaveAsync(visitor, id, $$"""{"operationId":"019b0000-0000-7000-8000-000000000009","field":"S6","before":"","after":"一","kind":"{{kind}}"}""");

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_answer_tells_who_else_is_there()
    {
        var (owner, id, visitor) = await BeginAsync();
        var lead = await office.SignInAsync($"{owner.AgencyCode}-l");

        await SendAsync(visitor, id, """{"version":1,"edits":[],"field":"S1.1"}""");
        var answer = await SendAsync(lead, id, """{"version":1,"edits":[]}""");

        JsonNode.Parse(answer.Text)!["others"]!.AsArray().Select(other => $"{other!["name"]} {other["field"]}").ShouldBe([$"{owner.Drafter.Name} S1.1"]);
    }

    private static Task<Answer> SaveAsync(Visitor visitor, Guid id, string edit) => SendAsync(visitor, id, $$"""{"version":1,"edits":[{{edit}}]}""");

    private static async Task<Answer> SendAsync(Visitor visitor, Guid id, string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, $"/drafts/{id}/edits") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("RequestVerificationToken", await visitor.TokenAsync());
        return await visitor.SendAsync(request);
    }

    private async Task<(TestOffice Owner, Guid Id, Visitor Visitor)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation), await office.SignInAsync($"{owner.AgencyCode}-d"));
    }
}
