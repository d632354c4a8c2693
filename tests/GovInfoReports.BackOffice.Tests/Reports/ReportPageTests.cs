using System.Net;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Reports;

public class ReportPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ReportStatus.Draft)]
    [InlineData(ReportStatus.Submitted)]
    [InlineData(ReportStatus.Returned)]
    [InlineData(ReportStatus.Approved)]
    [InlineData(ReportStatus.Published)]
    public async Task The_buttons_are_the_rows_of_the_transition_table(ReportStatus status)
    {
        var (owner, id) = await BeginAsync(status);
        var report = await store.Queries.GetAsync(owner.Reviewer, id, TestContext.Current.CancellationToken);

        foreach (var (suffix, actor) in new[] { ("d", owner.Drafter), ("l", owner.Lead), ("r", owner.Reviewer) })
        {
            var page = await (await office.SignInAsync($"{owner.AgencyCode}-{suffix}")).GetAsync($"/reports/{id}");

            page.Words(".title-row .status").ShouldBe([status.Name()]);
            page.Page.QuerySelectorAll(".review-side section:not(.schedule) form button").Select(button => (button.GetAttribute("value"), button.TextContent))
                .ShouldBe(ReportWorkflow.For(report, actor).Select(row => ((string?)row.Action.ToString(), row.Action.Name())), $"{actor.Role} at {status}");
            page.Words(".title-row a").ShouldBe(actor.Drafts && status.CanEdit() ? ["继续填报"] : []);
        }
    }

    [Theory]
    [InlineData(ReportStatus.Draft, "d", "说明（可不填）")]
    [InlineData(ReportStatus.Submitted, "r", "审核意见（退回时必填）")]
    [InlineData(ReportStatus.Approved, "r", "说明（发布时向社会公开，可不填；退回时必填）")]
    [InlineData(ReportStatus.Published, "r", "开启更正的理由（必填）")]
    public async Task The_comment_says_what_it_is_for(ReportStatus status, string suffix, string label)
    {
        var (owner, id) = await BeginAsync(status);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-{suffix}")).GetAsync($"/reports/{id}");

        page.Words("label[for=comment]").ShouldBe([label]);
    }

    [Fact]
    public async Task The_note_of_a_correction_is_announced_as_public()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Published);
        var second = await store.ApplyAsync(owner.Reviewer, id, ReportAction.Reopen, "更正。");
        await store.ApplyAsync(owner.Drafter, second, ReportAction.Submit, null);
        await store.ApplyAsync(owner.Reviewer, second, ReportAction.Approve, null);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var page = await visitor.GetAsync($"/reports/{second}");
        var refused = await visitor.PressAsync(page, "发布");

        page.Words("label[for=comment]").ShouldBe(["更正说明（向社会公开；退回时为退回理由）"]);
        refused.Words("[role=alert]").ShouldBe(["发布更正版本须填写向社会公开的更正说明。"]);
    }

    [Fact]
    public async Task A_report_goes_round_by_the_buttons_of_its_page()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Draft);
        var drafter = await office.SignInAsync($"{owner.AgencyCode}-d");
        var reviewer = await office.SignInAsync($"{owner.AgencyCode}-r");

        await PressAsync(drafter, id, "提交审核", string.Empty);
        await PressAsync(reviewer, id, "退回修改", "请补充第五部分。");
        await PressAsync(drafter, id, "提交审核", "已补充。");
        await PressAsync(reviewer, id, "审核通过", string.Empty);
        await PressAsync(reviewer, id, "发布", string.Empty);
        var reopened = await PressAsync(reviewer, id, "开启更正", "总计有误。");

        var second = await drafter.GetAsync(reopened.Location!);
        second.Words("h1").ShouldBe([$"测试市测试局{Number(owner)}　2025 年度　第 2 版"]);
        var first = await drafter.GetAsync($"/reports/{id}");
        first.Words(".review-side section:not(.schedule) form button").ShouldBeEmpty();
        first.Words(".hint a").ShouldBe(["第 2 版（填报中）"]);
        first.Page.QuerySelectorAll("section:has(h2:contains('流转记录')) li strong").Select(action => action.TextContent)
            .ShouldBe(["提交审核", "退回修改", "提交审核", "审核通过", "发布"]);
        first.Words("section:has(h2:contains('流转记录')) li q").ShouldBe(["请补充第五部分。", "已补充。"]);
        second.Words("section:has(h2:contains('流转记录')) li q").ShouldBe(["总计有误。"]);
    }

    [Fact]
    public async Task Findings_and_edits_stand_beside_the_report()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Draft);
        var version = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Version;
        await store.Reports.MergeAsync(owner.Lead, id, version, [new FieldEdit(Guid.CreateVersion7(), "T3.N.P", "0", "5")], Cancellation);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var page = await visitor.GetAsync($"/reports/{id}");

        page.Words(".finding.error .rule").ShouldContain("T3-BAL");
        page.Words(".places a").ShouldContain("表三“一、本年新收”行“自然人”列");
        page.Page.QuerySelectorAll("td.has-error").ShouldNotBeEmpty();
        page.Words("section:has(h2:contains('修改记录')) li")[0].ShouldEndWith("表三“一、本年新收”行“自然人”列 0 → 5");
    }

    [Fact]
    public async Task A_character_the_fonts_lack_is_told_beside_the_report()
    {
        var (owner, id) = await BeginAsync(ReportStatus.Draft);
        var draft = await store.Queries.GetAsync(owner.Drafter, id, Cancellation);
        await store.Reports.MergeAsync(owner.Drafter, id, draft.Version, [new FieldEdit(Guid.CreateVersion7(), "S1", draft.Content.Text(new("S1")), "联系人𬭎某。")], Cancellation);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}");

        page.Words("[aria-label=字体中没有的字] .finding.info > p:nth-child(2)")
            .ShouldBe(["总体情况导语“联系人𬭎某。”中的“𬭎”（U+2CB4E）不在这里所用的字体中，PDF 用后备宋体显示，字形与前后文字略有不同。"]);
    }

    private static async Task<Answer> PressAsync(Visitor visitor, Guid id, string button, string comment)
    {
        var answer = await visitor.PressAsync(await visitor.GetAsync($"/reports/{id}"), button, [("Input.Comment", comment), .. (button == "退回修改" ? [("Input.ReturnReasons", "Missing")] : ((string, string)[])[])]);
        answer.Status.ShouldBe(HttpStatusCode.Found, answer.Text);
        return answer;
    }

    private static string Number(TestOffice owner) => owner.AgencyCode["test-".Length..];

    private async Task<(TestOffice Owner, Guid Id)> BeginAsync(ReportStatus status)
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.ReportAtAsync(owner, status));
    }
}
