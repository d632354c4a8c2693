using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Publications;

/// <summary>Each test has a database and a clock of its own, because what is due is due for everybody.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new DateTime(2026, 1, 20, 9, 0, 0, DateTimeKind.Unspecified).AsChinaTime();

    private TestStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ScheduleService Schedules => store.Get<ScheduleService>();

    public async ValueTask InitializeAsync() => store = await TestStore.CreateAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_scheduled_report_is_published_at_its_time_in_the_reviewers_name()
    {
        var (office, id) = await ScheduledAsync("第一批公开。");

        (await PublishDueAsync()).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromDays(8));
        (await PublishDueAsync()).ShouldBe(1);
        (await PublishDueAsync()).ShouldBe(0);

        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Published);
        (await store.Database.QueryAsync<string>("SELECT note || ' ' || revision FROM publications")).ShouldBe("第一批公开。 1");
        (await store.Queries.EventsAsync(office.Reviewer, id, Cancellation)).Skip(2).Select(entry => (entry.Action, entry.Comment, entry.ActorName)).ShouldBe(
        [
            (ReportAction.Schedule, "定于 2026-01-20 09:00 发布。", office.Reviewer.Name),
            (ReportAction.Publish, "第一批公开。", office.Reviewer.Name),
        ]);
        (await Schedules.FindAsync(office.Reviewer, id, Cancellation)).ShouldBeNull();
        (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 1, Cancellation)).Single().Kind.ShouldBe(NotificationKind.Published);
        (await store.Get<ChainVerifier>().VerifyAsync(Cancellation)).Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_hosts_publish_it_once()
    {
        var (_, id) = await ScheduledAsync(null);
        store.Clock.Advance(TimeSpan.FromDays(8));

        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PublishDueAsync()))).Sum().ShouldBe(1);

        (await store.Database.QueryAsync<long>("SELECT count(*) FROM report_events WHERE report_id = $1 AND action = 'Publish'", id)).ShouldBe(1);
    }

    [Fact]
    public async Task It_can_be_moved_and_called_off()
    {
        var (office, id) = await ScheduledAsync("说明");
        await Schedules.ScheduleAsync(office.Reviewer, id, await VersionAsync(office, id), At.AddDays(1), null, Cancellation);
        var moved = (await Schedules.FindAsync(office.Drafter, id, Cancellation))!;
        (moved.PublishAt, moved.Note, moved.Reviewer.DisplayName).ShouldBe((At.AddDays(1), null, office.Reviewer.Name));

        await Schedules.CancelAsync(office.Reviewer, id, await VersionAsync(office, id), Cancellation);

        store.Clock.Advance(TimeSpan.FromDays(30));
        (await PublishDueAsync()).ShouldBe(0);
        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Approved);
        (await store.Queries.EventsAsync(office.Reviewer, id, Cancellation))[^1].Action.ShouldBe(ReportAction.Unschedule);
        (await Should.ThrowAsync<RefusedException>(async () => await Schedules.CancelAsync(office.Reviewer, id, await VersionAsync(office, id), Cancellation))).Message.ShouldBe("这份报告没有安排定时发布。");
    }

    [Theory]
    [InlineData(ReportAction.Return)]
    [InlineData(ReportAction.Publish)]
    public async Task What_ends_the_approval_ends_the_schedule(ReportAction action)
    {
        var (office, id) = await ScheduledAsync(null);

        await store.ApplyAsync(office.Reviewer, id, action, "说明");

        (await store.Database.QueryAsync<long>("SELECT count(*) FROM publication_schedules")).ShouldBe(0);
    }

    [Fact]
    public async Task Content_that_is_not_what_was_approved_is_not_published_and_the_reviewer_hears_of_it()
    {
        var (office, id) = await ScheduledAsync(null);
        await store.Database.QueryAsync<int>("UPDATE reports SET t2[7] = 99 WHERE id = $1 RETURNING 1", id);
        store.Clock.Advance(TimeSpan.FromDays(8));

        (await PublishDueAsync()).ShouldBe(0);
        (await PublishDueAsync()).ShouldBe(0);

        (await StatusAsync(office, id)).ShouldBe(ReportStatus.Approved);
        (await Schedules.FindAsync(office.Reviewer, id, Cancellation))!.Failure.ShouldBe("报告内容与审核通过时不同，不能发布；请退回后重新审核。");
        var told = (await store.Get<NotificationQueries>().ListAsync(office.Reviewer, 10, Cancellation)).Single();
        (told.Kind, told.Text, told.SenderName).ShouldBe((NotificationKind.PublicationFailed, "报告内容与审核通过时不同，不能发布；请退回后重新审核。", "系统运维"));
        told.Subject.ShouldMatch("^测试市测试局[0-9]+ 2025 年度报告未能定时发布$");

        // By hand it is refused the same way; once it is as it was, a new time may be set.
        (await Should.ThrowAsync<RefusedException>(() => store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, null))).Message.ShouldBe("报告内容与审核通过时不同，不能发布；请退回后重新审核。");
        await store.Database.QueryAsync<int>("UPDATE reports SET t2[7] = 0 WHERE id = $1 RETURNING 1", id);
        await Schedules.ScheduleAsync(office.Reviewer, id, await VersionAsync(office, id), At.AddDays(20), null, Cancellation);
        (await Schedules.FindAsync(office.Reviewer, id, Cancellation))!.Failure.ShouldBeNull();
        store.Clock.Advance(TimeSpan.FromDays(30));
        (await PublishDueAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_time_that_is_past_or_far_away_is_refused()
    {
        var (office, id) = await ApprovedAsync();

        (await RefusedAsync(office.Reviewer, id, At.AddDays(-9))).ShouldBe("发布时间须晚于现在（北京时间 2026-01-12 09:30）；要立即发布，请点“发布”。");
        (await RefusedAsync(office.Reviewer, id, At.AddDays(400))).ShouldBe("发布时间不能晚于一年之后。");
    }

    [Fact]
    public async Task Only_who_may_publish_may_schedule_and_only_what_is_approved()
    {
        var (office, id) = await ApprovedAsync();
        var other = await store.AddOfficeAsync();
        (await RefusedAsync(office.Lead, id, At)).ShouldBe("报告当前为“审核通过”，单位负责人不能安排定时发布。");
        (await Should.ThrowAsync<NotFoundException>(() => Schedules.ScheduleAsync(other.Reviewer, id, 1, At, null, Cancellation))).Message.ShouldBe("没有找到这份报告。");
        (await Should.ThrowAsync<RefusedException>(() => Schedules.ScheduleAsync(office.Reviewer, id, 1, At, null, Cancellation))).Message.ShouldBe("报告在您打开之后又有变化，请刷新页面，看过最新内容再操作。");

        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "退回");
        (await RefusedAsync(office.Reviewer, id, At)).ShouldBe("报告当前为“退回修改”，审核员不能安排定时发布。");
    }

    [Fact]
    public async Task A_correction_is_not_scheduled_without_its_public_note()
    {
        var (office, id) = await ApprovedAsync();
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);
        var second = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "更正。");
        await store.ApplyAsync(office.Drafter, second, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, second, ReportAction.Approve, null);

        (await RefusedAsync(office.Reviewer, second, At)).ShouldBe("发布更正版本须填写向社会公开的更正说明。");
    }

    [Fact]
    public async Task The_approval_keeps_the_hash_of_what_was_approved_until_it_is_taken_back()
    {
        var (office, id) = await ApprovedAsync();
        (await store.Queries.GetAsync(office.Reviewer, id, Cancellation)).ApprovedHash!.Length.ShouldBe(64);

        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "退回");

        (await store.Queries.GetAsync(office.Reviewer, id, Cancellation)).ApprovedHash.ShouldBeNull();
    }

    private Task<int> PublishDueAsync() => store.Get<ScheduledPublicationService>().PublishDueAsync(Cancellation);

    private async Task<(TestOffice Office, Guid Id)> ApprovedAsync()
    {
        var office = await store.AddOfficeAsync();
        return (office, await store.ReportAtAsync(office, ReportStatus.Approved));
    }

    private async Task<(TestOffice Office, Guid Id)> ScheduledAsync(string? note)
    {
        var (office, id) = await ApprovedAsync();
        await Schedules.ScheduleAsync(office.Reviewer, id, await VersionAsync(office, id), At, note, Cancellation);
        return (office, id);
    }

    private async Task<string> RefusedAsync(Actor actor, Guid id, DateTimeOffset at) =>
        (await Should.ThrowAsync<RefusedException>(async () => await Schedules.ScheduleAsync(actor, id, (await store.Queries.GetAsync(actor, id, Cancellation)).Version, at, null, Cancellation))).Message;

    private async Task<int> VersionAsync(TestOffice office, Guid id) => (await store.Queries.GetAsync(office.Reviewer, id, Cancellation)).Version;

    private async Task<ReportStatus> StatusAsync(TestOffice office, Guid id) => (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Status;
}
