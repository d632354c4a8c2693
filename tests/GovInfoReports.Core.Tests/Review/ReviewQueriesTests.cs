using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.History;
using GovInfoReports.Core.Review;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Review;

public class ReviewQueriesTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ReviewQueries Queries => store.Get<ReviewQueries>();

    [Fact]
    public async Task A_return_names_its_reasons_and_the_year_counts_them()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);

        (await RefusedAsync(() => store.Workflow.ApplyAsync(office.Reviewer, id, 3, ReportAction.Return, "请核对。", Cancellation))).ShouldBe("请至少勾选一项退回原因。");
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "请核对。", ReturnReason.Missing, ReturnReason.CrossCheck, ReturnReason.Missing);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "还有缺失。", ReturnReason.Missing);

        (await store.Database.QueryAsync<string>("SELECT string_agg(array_to_string(reasons, '+'), ' ' ORDER BY at) FROM report_events WHERE report_id = $1 AND action = 'Return'", id))
            .ShouldBe("CrossCheck+Missing Missing");
        var counts = await Queries.ReasonsAsync(office.Reviewer, 2025, Cancellation);
        counts.Select(count => (count.Reason, count.Returns)).ShouldBe(
            Enum.GetValues<ReturnReason>().Select(reason => (reason, reason switch { ReturnReason.Missing => 2, ReturnReason.CrossCheck => 1, _ => 0 })));
        counts.Single(count => count.Reason == ReturnReason.Missing).Agencies.Single().ShouldStartWith("测试市测试局");
        (await Queries.ReasonsAsync(office.Reviewer, 2024, Cancellation)).Sum(count => count.Returns).ShouldBe(0);
    }

    [Fact]
    public async Task Reasons_belong_to_returns_alone_and_are_for_reviewers()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);

        await Should.ThrowAsync<ArgumentException>(() => store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null, ReturnReason.Missing));
        (await Should.ThrowAsync<NotFoundException>(() => Queries.ReasonsAsync(office.Drafter, 2025, Cancellation))).Message.ShouldBe("没有找到退回原因统计。");
    }

    [Fact]
    public async Task The_changes_of_a_round_are_those_since_the_return()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);
        (await Queries.ChangesAsync(office.Reviewer, id, Cancellation)).IsFirst.ShouldBeTrue();
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "请补充。");
        (string Field, string Text) old = TestReports.Texts(2025).Single(text => text.Field == "S1.3");
        await store.EditAsync(office.Drafter, id, ("S1.3", old.Text, "新"), ("T2.LICENSE.DECISIONS", "0", "1"), ("T2.LICENSE.DECISIONS", "1", "0"));
        await store.EditAsync(office.Lead, id, ("S1.3", "新", $"{old.Text}全年更新一次。"));

        var round = await Queries.ChangesAsync(office.Reviewer, id, Cancellation);

        round.Since.ShouldNotBeNull();
        round.Changes.ShouldBe([new FieldChange("S1.3", old.Text, $"{old.Text}全年更新一次。")]);
    }

    [Fact]
    public async Task A_correction_is_compared_with_what_was_published()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.PublishAsync(office);
        var second = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正。");
        await store.EditAsync(office.Drafter, second, ("T2.PENALTY.DECISIONS", "1", "4"));

        var round = await Queries.ChangesAsync(office.Drafter, second, Cancellation);

        (round.Since, round.Revision, round.Changes.Single()).ShouldBe((null, 1, new FieldChange("T2.PENALTY.DECISIONS", "1", "4")));
    }

    [Fact]
    public async Task The_next_report_is_the_next_of_the_queue_and_after_the_last_the_first()
    {
        var office = await store.AddOfficeAsync();
        var first = await store.ReportAtAsync(office, ReportStatus.Submitted);
        (await Queries.NextAsync(office.Reviewer, first, Cancellation)).ShouldBeNull();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-z", "测试市最后局", AgencyKind.Department, office.OfficeCode), Cancellation);
        var drafter = await store.AddAccountAsync($"{office.AgencyCode}-zd", AccountRole.Drafter, $"{office.AgencyCode}-z");
        var last = await store.ReportAtAsync(office with { AgencyCode = $"{office.AgencyCode}-z", Drafter = drafter }, ReportStatus.Submitted);

        var next = await Queries.NextAsync(office.Reviewer, first, Cancellation);
        (next!.Id, next.AgencyName, next.Year, next.Waiting).ShouldBe((last, "测试市最后局", 2025, 1));
        await store.ApplyAsync(office.Reviewer, last, ReportAction.Approve, null);
        (await Queries.NextAsync(office.Reviewer, last, Cancellation))!.Id.ShouldBe(first);
        (await Queries.NextAsync(office.Drafter, first, Cancellation)).ShouldBeNull();
    }

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Should.ThrowAsync<RefusedException>(call)).Message;
}
