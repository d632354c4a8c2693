using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Workflow;

public class BatchApprovalTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private BatchApprovalService Approvals => store.Get<BatchApprovalService>();

    [Fact]
    public async Task Each_report_is_approved_or_refused_for_itself()
    {
        var office = await store.AddOfficeAsync();
        var clean = await SubmittedAsync(office, "a");
        var changed = await SubmittedAsync(office, "b");
        var tampered = await SubmittedAsync(office, "c");
        await store.Database.QueryAsync<int>("UPDATE reports SET t3[1] = 5 WHERE id = $1 RETURNING 1", tampered.Id);

        var outcomes = await Approvals.ApproveAsync(office.Reviewer, [clean, changed with { Version = 1 }, tampered], Cancellation);

        outcomes.Select(outcome => (outcome.Id, outcome.Refusal)).ShouldBe(
        [
            (clean.Id, null),
            (changed.Id, "报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。"),
            (tampered.Id, "报告还有 2 处错误，改正后才能审核通过。"),
        ]);
        outcomes[0].Name.ShouldBe("某局a 2025 年度报告");
        (await StatusAsync(office, clean.Id), await StatusAsync(office, changed.Id), await StatusAsync(office, tampered.Id))
            .ShouldBe((ReportStatus.Approved, ReportStatus.Submitted, ReportStatus.Submitted));
    }

    [Fact]
    public async Task Anothers_report_among_them_approves_none()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        var own = await SubmittedAsync(office, "a");
        var others = await SubmittedAsync(other, "a");

        (await Should.ThrowAsync<NotFoundException>(() => Approvals.ApproveAsync(office.Reviewer, [own, others], Cancellation))).Message.ShouldBe("没有找到这份报告。");

        (await StatusAsync(office, own.Id)).ShouldBe(ReportStatus.Submitted);
    }

    [Fact]
    public async Task A_drafter_approves_nothing()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);

        (await Approvals.ApproveAsync(office.Drafter, [new ChosenReport(id, (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Version)], Cancellation)).Single().Refusal
            .ShouldBe("报告当前为“待审核”，填报员不能进行“审核通过”操作。");
    }

    [Fact]
    public async Task None_and_too_many_are_refused()
    {
        var office = await store.AddOfficeAsync();

        (await Should.ThrowAsync<RefusedException>(() => Approvals.ApproveAsync(office.Reviewer, [], Cancellation))).Message.ShouldBe("请先勾选要审核通过的报告。");
        (await Should.ThrowAsync<RefusedException>(() => Approvals.ApproveAsync(office.Reviewer, [.. Enumerable.Repeat(new ChosenReport(Guid.Empty, 1), 101)], Cancellation))).Message
            .ShouldBe("一次最多审核通过 100 份，现在选了 101 份。");
    }

    private async Task<ChosenReport> SubmittedAsync(TestOffice office, string code)
    {
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-{code}", $"某局{code}", AgencyKind.Department, office.OfficeCode), Cancellation);
        var drafter = await store.AddAccountAsync($"{office.AgencyCode}-{code}d", AccountRole.Drafter, $"{office.AgencyCode}-{code}");
        var id = await store.ReportAtAsync(office with { AgencyCode = $"{office.AgencyCode}-{code}", Drafter = drafter }, ReportStatus.Submitted);
        return new ChosenReport(id, (await store.Queries.GetAsync(office.Reviewer, id, Cancellation)).Version);
    }

    private async Task<ReportStatus> StatusAsync(TestOffice office, Guid id) => (await store.Queries.GetAsync(office.Reviewer, id, Cancellation)).Status;
}
