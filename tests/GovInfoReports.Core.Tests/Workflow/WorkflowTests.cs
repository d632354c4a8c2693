using System.Globalization;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Checks;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Workflow;

public class WorkflowTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void The_table_is_the_workflow_of_the_design()
    {
        ReportWorkflow.Transitions.Select(row => $"{row.From} {row.Action} {row.To} {string.Join('+', row.Roles)} {row.SignOff}").ShouldBe(
        [
            "Draft Submit Submitted Drafter+AgencyLead WhereNotRequired",
            "Draft RequestSignOff AwaitingSignOff Drafter WhereRequired",
            "Draft SignOff Submitted AgencyLead WhereRequired",
            "Returned Submit Submitted Drafter+AgencyLead WhereNotRequired",
            "Returned RequestSignOff AwaitingSignOff Drafter WhereRequired",
            "Returned SignOff Submitted AgencyLead WhereRequired",
            "AwaitingSignOff SignOff Submitted AgencyLead Always",
            "AwaitingSignOff SendBack Returned AgencyLead Always",
            "AwaitingSignOff Withdraw Draft Drafter Always",
            "Submitted Approve Approved Reviewer Always",
            "Submitted Return Returned Reviewer Always",
            "Approved Return Returned Reviewer Always",
            "Approved Publish Published Reviewer Always",
            "Published Reopen Draft Reviewer Always",
        ]);
    }

    [Fact]
    public async Task A_report_travels_from_draft_to_a_corrected_publication()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);

        await ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await ApplyAsync(office.Reviewer, id, ReportAction.Return, "请补充第五部分。");
        await ApplyAsync(office.Drafter, id, ReportAction.Submit, "已补充。");
        await ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        await ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);
        var second = await ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "总计有误。");
        await store.EditAsync(office.Drafter, second, ("CONTACT", TestReports.Contact, TestReports.Contact.Replace("7700", "7701", StringComparison.Ordinal)));
        await ApplyAsync(office.Drafter, second, ReportAction.Submit, null);
        await ApplyAsync(office.Reviewer, second, ReportAction.Approve, null);
        await ApplyAsync(office.Reviewer, second, ReportAction.Publish, "更正第六部分。");

        (await store.Queries.EventsAsync(office.Drafter, id, Cancellation)).Select(entry => (entry.Action, entry.From, entry.To, entry.Comment, entry.ActorName)).ShouldBe(
        [
            (ReportAction.Submit, ReportStatus.Draft, ReportStatus.Submitted, null, office.Drafter.Name),
            (ReportAction.Return, ReportStatus.Submitted, ReportStatus.Returned, "请补充第五部分。", office.Reviewer.Name),
            (ReportAction.Submit, ReportStatus.Returned, ReportStatus.Submitted, "已补充。", office.Drafter.Name),
            (ReportAction.Approve, ReportStatus.Submitted, ReportStatus.Approved, null, office.Reviewer.Name),
            (ReportAction.Publish, ReportStatus.Approved, ReportStatus.Published, null, office.Reviewer.Name),
        ]);
        (await store.Database.QueryAsync<string>("SELECT string_agg(revision || ':' || coalesce(note, '-'), ' ' ORDER BY revision) FROM publications WHERE agency_code = $1", office.AgencyCode))
            .ShouldBe("1:- 2:更正第六部分。");
        (await store.Get<ChainVerifier>().VerifyAsync(Cancellation)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_with_errors_is_not_submitted()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit, null)).ShouldBe("报告还有 10 处错误，改正后才能提交审核。");
    }

    [Fact]
    public async Task A_text_that_contradicts_the_tables_is_not_submitted()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        await store.EditAsync(office.Drafter, id, ("T3.N.P", "0", "1"), ("T3.N.T", "0", "1"), ("T3.F.P", "0", "1"), ("T3.F.T", "0", "1"));

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit, null)).ShouldBe("报告还有 1 处错误，改正后才能提交审核。");
        (await store.Get<CheckQueries>().FindingsAsync(office.Reviewer, id, Cancellation)).Single(finding => finding.Severity == Severity.Error).Message
            .ShouldBe("文字说“未收到政府信息公开申请”，表三本年新收申请 1 件。");
    }

    [Fact]
    public async Task What_last_year_carried_forward_must_be_carried_over()
    {
        var office = await store.AddOfficeAsync();
        var lastYear = await store.FilledDraftAsync(office, 2024);
        await store.EditAsync(
            office.Drafter,
            lastYear,
            ("T3.N.P", "0", "1"),
            ("T3.N.T", "0", "1"),
            ("T3.F.P", "0", "1"),
            ("T3.F.T", "0", "1"),
            ("S1.2", TestReports.Texts(2024).Single(text => text.Field == "S1.2").Text, "2024年收到政府信息公开申请1件，结转下年度办理。"));
        await store.PublishAsync(office, lastYear);
        var id = await store.FilledDraftAsync(office);
        await store.EditAsync(office.Drafter, id, ("T3.C.P", "1", "0"), ("T3.C.T", "1", "0"));

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit, null)).ShouldBe("报告还有 2 处错误，改正后才能提交审核。");
        (await store.Get<CheckQueries>().FindingsAsync(office.Drafter, id, Cancellation)).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message).ShouldBe(
        [
            "“自然人”列：上年结转填 0 件，2024 年报告的结转下年度继续办理为 1 件。",
            "“总计”列：上年结转填 0 件，2024 年报告的结转下年度继续办理为 1 件。",
        ]);
    }

    [Theory]
    [InlineData("2026-01-20", 0)]
    [InlineData("2026-01-05", 1)]
    public async Task A_missed_date_is_a_warning_for_the_drafter(string due, int warnings)
    {
        var office = await store.AddOfficeAsync();
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, office.OfficeCode, 2025, DateOnly.Parse(due, CultureInfo.InvariantCulture), Cancellation);
        var id = await store.FilledDraftAsync(office);

        var findings = await store.Get<CheckQueries>().FindingsAsync(office.Drafter, id, Cancellation);

        findings.Count(finding => finding is { Rule: "D-DUE", Severity: Severity.Warning }).ShouldBe(warnings);
        await store.ExplainAllAsync(office.Drafter, id);
        await ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
    }

    [Fact]
    public async Task A_return_needs_a_reason()
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(office.Reviewer, id, ReportAction.Return, "  ")).ShouldBe("请填写“退回修改”的理由。");
    }

    [Fact]
    public async Task A_correction_needs_a_public_note()
    {
        var (office, id) = await SubmittedAsync();
        await ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        await ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);
        var second = await ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正。");
        await ApplyAsync(office.Lead, second, ReportAction.Submit, null);
        await ApplyAsync(office.Reviewer, second, ReportAction.Approve, null);

        (await RefusedAsync(office.Reviewer, second, ReportAction.Publish, null)).ShouldBe("发布更正版本须填写向社会公开的更正说明。");
        (await RefusedAsync(office.Reviewer, id, ReportAction.Reopen, "再更正。")).ShouldBe("这份报告已经有更新的版本，请打开最新版本操作。");
    }

    [Fact]
    public async Task Only_the_roles_of_the_table_act()
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(office.Drafter, id, ReportAction.Approve, null)).ShouldBe("报告当前为“待审核”，填报员不能进行“审核通过”操作。");
        (await RefusedAsync(office.Lead, id, ReportAction.Return, "x")).ShouldBe("报告当前为“待审核”，单位负责人不能进行“退回修改”操作。");
    }

    [Fact]
    public async Task A_stale_version_is_refused()
    {
        var (office, id) = await SubmittedAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() => store.Workflow.ApplyAsync(office.Reviewer, id, 1, ReportAction.Approve, null, Cancellation));

        refused.Message.ShouldBe("报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。");
    }

    [Fact]
    public async Task Nobody_approves_what_they_edited()
    {
        var (office, id) = await SubmittedAsync();
        await store.Database.QueryAsync<int>(
            "INSERT INTO report_edits VALUES (gen_random_uuid(), $1, gen_random_uuid(), 'S6', '', 'x', $2, '审核员', now(), 3, 'Typed') RETURNING 1", id, office.Reviewer.AccountId);

        (await RefusedAsync(office.Reviewer, id, ReportAction.Approve, null)).ShouldBe("您修改过这份报告，须由另一位审核员审核。");
    }

    [Fact]
    public async Task A_submitted_report_takes_no_edits()
    {
        var (office, id) = await SubmittedAsync();

        var outcome = (await store.Reports.MergeAsync(office.Drafter, id, 1, [new FieldEdit(Guid.CreateVersion7(), "S6", "", "x")], Cancellation)).Outcomes.Single();

        outcome.Message.ShouldBe("报告当前为“待审核”，不能修改；您填写的内容保留在本页，可以复制。");
    }

    private async Task<(TestOffice Office, Guid Id)> SubmittedAsync()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        await ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        return (office, id);
    }

    private Task<Guid> ApplyAsync(Actor actor, Guid id, ReportAction action, string? comment) => store.ApplyAsync(actor, id, action, comment);

    private async Task<string> RefusedAsync(Actor actor, Guid id, ReportAction action, string? comment) =>
        (await Should.ThrowAsync<RefusedException>(() => ApplyAsync(actor, id, action, comment))).Message;
}
