using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Notifications;

public class NotificationTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private NotificationQueries Queries => store.Get<NotificationQueries>();

    private NotificationService Service => store.Get<NotificationService>();

    [Fact]
    public async Task The_agency_hears_what_the_office_does_with_its_report()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "请补充第五部分。");
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Publish, null);
        var second = await store.ApplyAsync(office.Reviewer, id, ReportAction.Reopen, "总计有误。");

        (await Queries.ListAsync(office.Drafter, 10, Cancellation)).Select(entry => (entry.Kind, entry.Subject, entry.Text, entry.ReportId)).ShouldBe(
        [
            (NotificationKind.Reopened, "2025 年度报告已开启更正", "总计有误。", second),
            (NotificationKind.Published, "2025 年度报告已发布", string.Empty, id),
            (NotificationKind.Approved, "2025 年度报告已审核通过", string.Empty, id),
            (NotificationKind.Returned, "2025 年度报告被退回修改", "请补充第五部分。", id),
        ]);
        (await Queries.ListAsync(office.Reviewer, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_transition_that_is_refused_tells_nobody()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Submitted);

        await Should.ThrowAsync<RefusedException>(() => store.ApplyAsync(office.Reviewer, id, ReportAction.Return, null));

        (await Queries.ListAsync(office.Drafter, 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_colleague_has_read_is_read_for_the_agency_and_says_by_whom()
    {
        var office = await store.AddOfficeAsync();
        await RemindAsync(office);
        (await Queries.CountUnreadAsync(office.Lead, Cancellation)).ShouldBe(1);

        await Service.MarkReadAsync(office.Drafter, (await Queries.ListAsync(office.Drafter, 10, Cancellation)).Single().Id, Cancellation);
        await Service.MarkAllReadAsync(office.Lead, Cancellation);

        (await Queries.CountUnreadAsync(office.Lead, Cancellation)).ShouldBe(0);
        var read = (await Queries.ListAsync(office.Lead, 10, Cancellation)).Single();
        (read.ReadBy, read.ReadAt > read.CreatedAt).ShouldBe((office.Drafter.Name, true));
    }

    [Fact]
    public async Task Anothers_notification_is_not_found()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        await RemindAsync(office);
        var id = (await Queries.ListAsync(office.Drafter, 10, Cancellation)).Single().Id;

        foreach (var actor in (Actor[])[other.Drafter, other.Reviewer, office.Reviewer])
        {
            (await Should.ThrowAsync<NotFoundException>(() => Service.MarkReadAsync(actor, id, Cancellation))).Message.ShouldBe("没有找到这条通知。");
            (await Queries.ListAsync(actor, 10, Cancellation)).ShouldBeEmpty();
        }

        (await Queries.CountUnreadAsync(office.Drafter, Cancellation)).ShouldBe(1);
    }

    private Task RemindAsync(TestOffice office) => store.Get<ReminderService>().RemindAsync(office.Reviewer, 2025, office.Drafter.AgencyId!.Value, Cancellation);
}
