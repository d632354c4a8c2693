using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Workflow;

public class SignOffTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lead_is_asked_and_signs_off()
    {
        var (office, id) = await BeginAsync();

        await store.ApplyAsync(office.Drafter, id, ReportAction.RequestSignOff, "已核对台账。");
        (await StatusAsync(office, id)).ShouldBe(ReportStatus.AwaitingSignOff);
        var asked = (await store.Get<NotificationQueries>().ListAsync(office.Lead, 10, Cancellation)).Single();
        (asked.Kind, asked.Subject, asked.Text, asked.AccountId).ShouldBe((NotificationKind.SignOffRequested, "2025 年度报告等待您签批", "已核对台账。", office.Lead.AccountId));
        (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 10, Cancellation)).ShouldBeEmpty();

        await store.ApplyAsync(office.Lead, id, ReportAction.SignOff, null);
        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Submitted);
        (await store.Queries.EventsAsync(office.Reviewer, id, Cancellation)).Select(entry => $"{entry.Action.Name()} {entry.ActorName}")
            .ShouldBe([$"送负责人签批 {office.Drafter.Name}", $"签批并提交 {office.Lead.Name}"]);
    }

    [Fact]
    public async Task The_lead_sends_it_back_with_a_reason()
    {
        var (office, id) = await BeginAsync();
        await store.ApplyAsync(office.Drafter, id, ReportAction.RequestSignOff, null);

        (await RefusedAsync(office.Lead, id, ReportAction.SendBack, null)).ShouldBe("请填写“退回填报员”的理由。");
        await store.ApplyAsync(office.Lead, id, ReportAction.SendBack, "第五部分太空。");

        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Returned);
        var told = (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 10, Cancellation)).Single();
        (told.Kind, told.Subject, told.Text).ShouldBe((NotificationKind.Returned, "2025 年度报告被单位负责人退回", "第五部分太空。"));
        await store.ApplyAsync(office.Drafter, id, ReportAction.RequestSignOff, "已补充。");
    }

    [Fact]
    public async Task Nobody_edits_while_the_lead_has_it_but_the_drafter_can_take_it_back()
    {
        var (office, id) = await BeginAsync();
        await store.ApplyAsync(office.Drafter, id, ReportAction.RequestSignOff, null);

        foreach (var actor in (Actor[])[office.Drafter, office.Lead])
        {
            (await store.Reports.MergeAsync(actor, id, 1, [new FieldEdit(Guid.CreateVersion7(), "S6", string.Empty, "x")], Cancellation)).Outcomes.Single().Message
                .ShouldBe("报告当前为“待签批”，不能修改；您填写的内容保留在本页，可以复制。");
        }

        await store.ApplyAsync(office.Drafter, id, ReportAction.Withdraw, null);
        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Draft);
    }

    [Fact]
    public async Task Where_the_lead_must_sign_the_drafter_cannot_submit_and_the_lead_needs_no_request()
    {
        var (office, id) = await BeginAsync();

        (await RefusedAsync(office.Drafter, id, ReportAction.Submit, null)).ShouldBe("报告当前为“填报中”，填报员不能进行“提交审核”操作。");
        (await RefusedAsync(office.Drafter, id, ReportAction.SignOff, null)).ShouldBe("报告当前为“填报中”，填报员不能进行“签批并提交”操作。");
        await store.ApplyAsync(office.Lead, id, ReportAction.SignOff, null);
        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Submitted);
    }

    [Fact]
    public async Task Where_it_is_not_asked_for_there_is_none()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);

        (await RefusedAsync(office.Drafter, id, ReportAction.RequestSignOff, null)).ShouldBe("报告当前为“填报中”，填报员不能进行“送负责人签批”操作。");
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
    }

    [Fact]
    public async Task An_agency_without_a_lead_is_told_whom_to_ask()
    {
        var office = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-n", "无负责人局", AgencyKind.Department, office.OfficeCode), Cancellation);
        var drafter = await store.AddAccountAsync($"{office.AgencyCode}-nd", AccountRole.Drafter, $"{office.AgencyCode}-n");
        await RequireAsync($"{office.AgencyCode}-n", "无负责人局", office.OfficeCode);
        var id = await store.FilledDraftAsync(office with { Drafter = drafter });

        (await RefusedAsync(drafter, id, ReportAction.RequestSignOff, null)).ShouldBe("本单位还没有单位负责人账号，不能送签批；请联系系统管理员。");
    }

    [Fact]
    public async Task A_report_with_errors_does_not_reach_the_lead()
    {
        var office = await store.AddOfficeAsync();
        await RequireAsync(office.AgencyCode, "测试局", office.OfficeCode);
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);

        (await RefusedAsync(office.Drafter, id, ReportAction.RequestSignOff, null)).ShouldBe("报告还有 10 处错误，改正后才能送负责人签批。");
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        var name = (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.AgencyCode, Cancellation)).Agency.Name;
        await RequireAsync(office.AgencyCode, name, office.OfficeCode);
        return (office, await store.FilledDraftAsync(office));
    }

    private Task RequireAsync(string code, string name, string office) =>
        store.Get<AgencyService>().UpdateAsync(Actor.Operator, code, new AgencySettings(name, office, Files: true, RequiresSignOff: true), Cancellation);

    private async Task<ReportStatus> StatusAsync(TestOffice office, Guid id) => (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Status;

    private async Task<string> RefusedAsync(Actor actor, Guid id, ReportAction action, string? comment) =>
        (await Should.ThrowAsync<RefusedException>(() => store.ApplyAsync(actor, id, action, comment))).Message;
}
