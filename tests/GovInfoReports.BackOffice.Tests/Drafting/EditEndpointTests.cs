using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Drafting;

public class EditEndpointTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private const string Operation = "019b0000-0000-7000-8000-000000000001";

    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_answer_says_what_became_of_each_edit()
    {
        var (owner, id, visitor) = await BeginAsync();
        await store.Reports.MergeAsync(owner.Lead, id, 1, [new FieldEdit(Guid.CreateVersion7(), "T3.C.P", string.Empty, "4")], Cancellation);

        var answer = await SaveAsync(visitor, id, $$"""
            {"version":1,"edits":[
              {"operationId":"{{Operation}}","field":"T3.N.P","before":"","after":"３５"},
              {"operationId":"019b0000-0000-7000-8000-000000000002","field":"T3.C.P","before":"","after":"5"},
              {"operationId":"019b0000-0000-7000-8000-000000000003","field":"T3.N.B","before":"","after":"很多"}]}
            """);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        var json = JsonNode.Parse(answer.Text)!;
        json.AsObject().Select(property => property.Key).ShouldBe(["version", "savedAt", "outcomes", "changes", "others"]);
        json["version"]!.GetValue<int>().ShouldBe(3);
        json["savedAt"]!.GetValue<string>().ShouldMatch("^[0-2][0-9]:[0-5][0-9]:[0-5][0-9]$");
        json["changes"]!.ToJsonString().ShouldBe("""{"T3.C.P":"4"}""");
        json["outcomes"]!.AsArray().Select(outcome => $"{outcome!["operationId"]} {outcome["field"]} {outcome["result"]} [{outcome["value"]}] {outcome["message"]}").ShouldBe(
        [
            $"{Operation} T3.N.P Accepted [35] ",
            "019b0000-0000-7000-8000-000000000002 T3.C.P Conflict [4] 表三“二、上年结转”行“自然人”列已被他人改为“4”，您填写的是“5”，请选择保留哪一个。",
            "019b0000-0000-7000-8000-000000000003 T3.N.B Refused [] 表三“一、本年新收”行“商业企业”列：“很多”不能作为件数，请填写 0 至 2147483647 的整数。",
        ]);
    }

    [Fact]
    public async Task A_batch_sent_again_is_acknowledged_and_not_repeated()
    {
        var (owner, id, visitor) = await BeginAsync();
        var batch = $$"""{"version":1,"edits":[{"operationId":"{{Operation}}","field":"S6","before":"","after":"一句。"}]}""";

        await SaveAsync(visitor, id, batch);
        var again = await SaveAsync(visitor, id, batch);

        JsonNode.Parse(again.Text)!["outcomes"]![0]!["result"]!.GetValue<string>().ShouldBe("Accepted");
        (await store.Queries.EditsAsync(owner.Drafter, id, 10, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_antiforgery_token_nothing_is_saved()
    {
        var (owner, id, visitor) = await BeginAsync();

        var answer = await SaveAsync(visitor, id, Batch("1"), token: null);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost:8080")]
    [InlineData("null")]
    public async Task A_page_of_another_site_cannot_save(string origin)
    {
        var (owner, id, visitor) = await BeginAsync();

        var answer = await SaveAsync(visitor, id, Batch("1"), await visitor.TokenAsync(), origin);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_sites_own_page_can_save()
    {
        var (_, id, visitor) = await BeginAsync();

        (await SaveAsync(visitor, id, Batch("1"), await visitor.TokenAsync(), "http://localhost")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_that_is_over_is_told_by_status()
    {
        var (_, id, visitor) = await BeginAsync();
        var token = await visitor.TokenAsync();

        (await SaveAsync(office.Visit(), id, Batch("1"), token)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await office.Visit().GetAsync("/drafts/token")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_report_under_review_keeps_its_content_and_says_so()
    {
        var (owner, id, visitor) = await BeginAsync();
        await store.FilledDraftAsync(owner);
        await store.ApplyAsync(owner.Drafter, id, ReportAction.Submit, null);

        var answer = await SaveAsync(visitor, id, Batch("1"));

        var outcome = JsonNode.Parse(answer.Text)!["outcomes"]![0]!;
        outcome["result"]!.GetValue<string>().ShouldBe("Refused");
        outcome["message"]!.GetValue<string>().ShouldBe("报告当前为“待审核”，不能修改；您填写的内容保留在本页，可以复制。");
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"version":1,"edits":null}""")]
    [InlineData("""{"version":1,"edits":[{"operationId":"019b0000-0000-7000-8000-000000000001","field":null,"before":"","after":""}]}""")]
    [InlineData("""{"version":1,"edits":[{"operationId":"019b0000-0000-7000-8000-000000000001","field":"S6","before":""}]}""")]
    public async Task A_batch_of_another_shape_is_a_bad_request(string body)
    {
        var (_, id, visitor) = await BeginAsync();

        (await SaveAsync(visitor, id, body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_character_the_store_cannot_keep_is_refused_and_the_rest_is_saved()
    {
        var (_, id, visitor) = await BeginAsync();

        var answer = await SaveAsync(visitor, id, $$"""
            {"version":1,"edits":[
              {"operationId":"{{Operation}}","field":"S6","before":"","after":"前\u0000后"},
              {"operationId":"019b0000-0000-7000-8000-000000000002","field":"T3.N.P","before":"","after":"1"}]}
            """);

        var outcomes = JsonNode.Parse(answer.Text)!["outcomes"]!;
        outcomes[0]!["message"]!.GetValue<string>().ShouldBe("其他需要报告的事项：文字中有不可见的控制字符，请删去后再保存。");
        outcomes[1]!["result"]!.GetValue<string>().ShouldBe("Accepted");
    }

    private static string Batch(string value) =>
        $$"""{"version":1,"edits":[{"operationId":"{{Operation}}","field":"T3.N.P","before":"","after":"{{value}}"}]}""";

    private static async Task<Answer> SaveAsync(Visitor visitor, Guid id, string json) => await SaveAsync(visitor, id, json, await visitor.TokenAsync());

    private static Task<Answer> SaveAsync(Visitor visitor, Guid id, string json, string? token, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, $"/drafts/{id}/edits") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (token is not null)
        {
            request.Headers.Add("RequestVerificationToken", token);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return visitor.SendAsync(request);
    }

    private async Task<(TestOffice Owner, Guid Id, Visitor Visitor)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation), await office.SignInAsync($"{owner.AgencyCode}-d"));
    }
}
