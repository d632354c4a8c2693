using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Explanations;

public class ExplanationTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private const string Contact = TestReports.Contact + "邮箱：office@163.com，网址：http://www.wuzhong.gov.cn。";

    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ExplanationService Service => store.Get<ExplanationService>();

    [Fact]
    public async Task Warnings_go_from_open_to_accepted_and_the_report_with_them()
    {
        var (office, id) = await BeginAsync();

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit)).ShouldBe("还有 2 条警告没有说明，改正或写明说明后才能提交审核。");
        await ExplainAsync(office.Drafter, id, "V-MAIL", "单位尚未开通政务邮箱。");
        (await StatesAsync(office.Drafter, id)).ShouldBe("V-MAIL:Explained V-LINK:Open");
        (await RefusedAsync(office.Drafter, id, ReportAction.Submit)).ShouldBe("还有 1 条警告没有说明，改正或写明说明后才能提交审核。");
        await ExplainAsync(office.Lead, id, "V-LINK", "站点尚未支持 https。");
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);

        (await RefusedAsync(office.Reviewer, id, ReportAction.Approve)).ShouldBe("还有 2 条说明尚未采纳或不采纳，逐条决定后才能审核通过。");
        await store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Accepted);
        await store.DecideAsync(office.Reviewer, id, "V-LINK", ExplanationVerdict.Refused, "站点已支持 https，请更换。");
        (await StatesAsync(office.Reviewer, id)).ShouldBe("V-MAIL:Accepted V-LINK:Refused");
        var told = (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 10, Cancellation)).Single();
        (told.Kind, told.Subject, told.Text.Split('\n')[^1]).ShouldBe((NotificationKind.ExplanationRefused, "2025 年度报告有说明未被采纳", "不采纳的理由：站点已支持 https，请更换。"));
        (await RefusedAsync(office.Reviewer, id, ReportAction.Approve)).ShouldBe("还有 1 条说明未被采纳，须退回填报单位改正或重新说明后才能审核通过。");
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "请更换网址。");

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit)).ShouldBe("还有 1 条说明未被采纳，改正或写明说明后才能提交审核。");
        await store.EditAsync(office.Drafter, id, ("CONTACT", Contact, Contact.Replace("http:", "https:", StringComparison.Ordinal)));
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);

        var findings = await store.FindingsAsync(office.Drafter, id);
        findings.Settled.Single().Rule.ShouldBe("V-LINK");
        findings.Settled.Single().Explanations.Single().Decision!.Reason.ShouldBe("站点已支持 https，请更换。");
    }

    [Fact]
    public async Task A_refused_explanation_may_be_written_anew_and_nobodys_words_are_lost()
    {
        var (office, id) = await SubmittedAsync();
        await store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Refused, "请申请政务邮箱。");
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "见说明。");

        await ExplainAsync(office.Drafter, id, "V-MAIL", "政务邮箱已申请，下月启用。");

        (await StatesAsync(office.Drafter, id)).ShouldBe("V-MAIL:Explained V-LINK:Explained");
        (await store.Database.QueryAsync<string>(
            """
            SELECT string_agg(format('%s: %s%s', e.author_name, e.text, ' [' || d.decider_name || ' ' || d.verdict || ': ' || d.reason || ']'), E'\n' ORDER BY e.at)
            FROM explanations e LEFT JOIN explanation_decisions d ON d.explanation_id = e.id WHERE e.report_id = $1 AND e.rule = 'V-MAIL'
            """,
            id)).ShouldBe(
            $"""
            {office.Drafter.Name}: 已核实，情况属实。 [{office.Reviewer.Name} Refused: 请申请政务邮箱。]
            {office.Drafter.Name}: 政务邮箱已申请，下月启用。
            """);
    }

    [Fact]
    public async Task An_explanation_stays_with_its_finding_and_is_settled_when_that_is_gone()
    {
        var (office, id) = await BeginAsync();
        await store.ExplainAllAsync(office.Drafter, id);

        await store.EditAsync(office.Drafter, id, ("CONTACT", Contact, $"地址：人民路 1 号。{Contact}"));
        (await StatesAsync(office.Drafter, id)).ShouldBe("V-MAIL:Explained V-LINK:Explained");
        await store.EditAsync(office.Drafter, id, ("CONTACT", $"地址：人民路 1 号。{Contact}", TestReports.Contact));

        var findings = await store.FindingsAsync(office.Drafter, id);
        findings.Present.ShouldNotContain(item => item.Finding.Rule.StartsWith("V-", StringComparison.Ordinal));
        findings.Settled.Select(gone => gone.Rule).ShouldBe(["V-MAIL", "V-LINK"], ignoreOrder: true);
    }

    [Fact]
    public async Task Saying_the_same_again_writes_no_row_and_deciding_the_same_neither()
    {
        var (office, id) = await SubmittedAsync();
        await Service.AcceptAllAsync(office.Reviewer, id, Cancellation);
        await Service.AcceptAllAsync(office.Reviewer, id, Cancellation);
        await store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Accepted);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "补充第五部分。");
        await ExplainAsync(office.Drafter, id, "V-MAIL", " 已核实，情况属实。 ");

        (await CountsAsync(id)).ShouldBe("2 explanations, 2 decisions");
        (await StatesAsync(office.Drafter, id)).ShouldBe("V-MAIL:Accepted V-LINK:Accepted");
    }

    [Fact]
    public async Task A_verdict_may_be_changed_until_the_report_moves_on()
    {
        var (office, id) = await SubmittedAsync();
        await store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Accepted);
        await store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Refused, "请再核实。");

        (await StatesAsync(office.Reviewer, id)).ShouldBe("V-MAIL:Refused V-LINK:Explained");
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "见说明。");
        var refused = await Should.ThrowAsync<RefusedException>(() => Service.AcceptAllAsync(office.Reviewer, id, Cancellation));
        refused.Message.ShouldBe("报告当前为“退回修改”，不能审核说明。");
    }

    [Fact]
    public async Task What_was_accepted_for_other_numbers_is_decided_again()
    {
        var (office, id) = await BeginAsync();
        await store.EditAsync(office.Drafter, id, ("S1.3", TestReports.Texts(2025).Single(text => text.Field == "S1.3").Text, "现行有效规范性文件 46 件，目录和指南及时更新，公开前均经审查，定期清理。"));
        await store.ExplainAllAsync(office.Drafter, id);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await Service.AcceptAllAsync(office.Reviewer, id, Cancellation);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "补充第五部分。");
        (await StateAsync(office.Drafter, id, "N-DOC")).ShouldBe(FindingState.Accepted);

        await store.EditAsync(office.Drafter, id, ("T2.NORM.INFORCE", "0", "85"));

        (await StateAsync(office.Drafter, id, "N-DOC")).ShouldBe(FindingState.Explained);
        (await StateAsync(office.Drafter, id, "V-MAIL")).ShouldBe(FindingState.Accepted);
    }

    [Fact]
    public async Task A_correction_takes_over_what_was_accepted_and_the_reviewer_looks_again()
    {
        var (office, id) = await SubmittedAsync();
        await Service.AcceptAllAsync(office.Reviewer, id, Cancellation);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);

        var second = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正。");

        var current = (await store.FindingsAsync(office.Drafter, second)).Present.Single(item => item.Finding.Rule == "V-MAIL").Current!;
        (current.Text, current.AuthorName, current.FromRevision, current.Decision).ShouldBe(("已核实，情况属实。", office.Drafter.Name, (int?)1, null));
        (await StatesAsync(office.Drafter, second)).ShouldBe("V-MAIL:Explained V-LINK:Explained");
        (await StatesAsync(office.Drafter, id)).ShouldBe("V-MAIL:Accepted V-LINK:Accepted");
    }

    [Fact]
    public async Task A_warning_that_came_after_submission_needs_a_return()
    {
        var (office, id) = await SubmittedAsync();
        await Service.AcceptAllAsync(office.Reviewer, id, Cancellation);
        await store.Database.QueryAsync<int>("UPDATE reports SET texts = jsonb_set(texts, '{S6}', '\"政务公开工作要点全部落实。2025年未收取信息处理费。咨询邮箱 a@qq.com。\"') WHERE id = $1 RETURNING 1", id);

        (await RefusedAsync(office.Reviewer, id, ReportAction.Approve)).ShouldBe("还有 1 条警告没有说明，须退回填报单位改正或重新说明后才能审核通过。");
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        await store.EditAsync(office.Drafter, id, ("CONTACT", TestReports.Contact, Contact));
        return (office, id);
    }

    private async Task<(TestOffice Office, Guid Id)> SubmittedAsync()
    {
        var (office, id) = await BeginAsync();
        await store.ExplainAllAsync(office.Drafter, id);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        return (office, id);
    }

    private async Task ExplainAsync(Actor actor, Guid id, string rule, string text)
    {
        var item = (await store.FindingsAsync(actor, id)).Present.Single(item => item.Finding.Rule == rule);
        await Service.ExplainAsync(actor, id, new Dictionary<string, string> { [item.Finding.Key] = text }, Cancellation);
    }

    private async Task<string> StatesAsync(Actor actor, Guid id) => string.Join(' ', (await store.FindingsAsync(actor, id)).Present
        .Where(item => item.Finding.Severity == Severity.Warning).Select(item => $"{item.Finding.Rule}:{item.Finding.State}"));

    private async Task<FindingState> StateAsync(Actor actor, Guid id, string rule) =>
        (await store.FindingsAsync(actor, id)).Present.Single(item => item.Finding.Rule == rule).Finding.State;

    private Task<string> CountsAsync(Guid id) => store.Database.QueryAsync<string>(
        """
        SELECT format('%s explanations, %s decisions', count(DISTINCT e.id), count(d.id))
        FROM explanations e LEFT JOIN explanation_decisions d ON d.explanation_id = e.id WHERE e.report_id = $1
        """,
        id);

    private async Task<string> RefusedAsync(Actor actor, Guid id, ReportAction action) =>
        (await Should.ThrowAsync<RefusedException>(() => store.ApplyAsync(actor, id, action, null))).Message;
}
