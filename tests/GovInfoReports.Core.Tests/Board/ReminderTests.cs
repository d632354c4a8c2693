using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Board;

public class ReminderTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ReminderService Reminders => store.Get<ReminderService>();

    [Fact]
    public async Task An_agency_that_is_late_is_told_by_how_much()
    {
        var city = await store.AddOfficeAsync();
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, 9), Cancellation);
        var id = await store.Reports.OpenAsync(city.Drafter, 2025, Cancellation);

        await Reminders.RemindAsync(city.Reviewer, 2025, city.Drafter.AgencyId!.Value, Cancellation);

        var told = (await ToldAsync(city)).Single();
        (told.Kind, told.Subject, told.Text, told.ReportId, told.Year, told.SenderName, told.AgencyId, told.AccountId)
            .ShouldBe((NotificationKind.Reminder, "2025 年度报告已逾期 3 天，请尽快报送", "报送期限是 2026-01-09，目前为“填报中”。", id, 2025, city.Reviewer.Name, city.Drafter.AgencyId, null));
        (await store.Get<BoardQueries>().FindAsync(city.Reviewer, 2025, Cancellation))!.Lines.Single().RemindedAt.ShouldBe(told.CreatedAt);
    }

    [Fact]
    public async Task An_agency_that_has_not_begun_is_asked_to_be_in_time()
    {
        var city = await store.AddOfficeAsync();

        await Reminders.RemindAsync(city.Reviewer, 2025, city.Drafter.AgencyId!.Value, Cancellation);

        var told = (await ToldAsync(city)).Single();
        (told.Subject, told.Text, told.ReportId).ShouldBe(("请按期报送 2025 年度报告", "报送期限是 2026-01-31，目前为“未开始”。", null));
    }

    [Fact]
    public async Task Who_has_handed_in_is_not_reminded()
    {
        var city = await store.AddOfficeAsync();
        await store.ReportAtAsync(city, ReportStatus.Submitted);

        var refused = await Should.ThrowAsync<RefusedException>(() => Reminders.RemindAsync(city.Reviewer, 2025, city.Drafter.AgencyId!.Value, Cancellation));

        refused.Message.ShouldMatch("^测试市测试局[0-9]+已经报送 2025 年度报告，不必催报。$");
        (await ToldAsync(city)).ShouldBeEmpty();
    }

    [Fact]
    public async Task All_who_are_late_or_have_not_begun_are_reminded_once_a_day()
    {
        var city = await store.AddOfficeAsync();
        await AddAsync(city, "a");
        var drafting = await store.AddAccountAsync($"{city.AgencyCode}-ad", AccountRole.Drafter, $"{city.AgencyCode}-a");
        await store.Reports.OpenAsync(drafting, 2025, Cancellation);
        await AddAsync(city, "b");

        // In time and begun: not reminded. The others have not begun.
        (await Reminders.RemindAllAsync(city.Reviewer, 2025, Cancellation)).ShouldBe(new RemindersSent(2, 0));
        (await Reminders.RemindAllAsync(city.Reviewer, 2025, Cancellation)).ShouldBe(new RemindersSent(0, 2));
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, 9), Cancellation);
        (await Reminders.RemindAllAsync(city.Reviewer, 2025, Cancellation)).ShouldBe(new RemindersSent(1, 2));

        (await store.Get<NotificationQueries>().ListAsync(drafting, 10, Cancellation)).Single().Subject.ShouldBe("2025 年度报告已逾期 3 天，请尽快报送");
    }

    [Fact]
    public async Task An_agency_of_another_office_is_not_found()
    {
        var (city, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());

        (await Should.ThrowAsync<NotFoundException>(() => Reminders.RemindAsync(city.Reviewer, 2025, other.Drafter.AgencyId!.Value, Cancellation))).Message.ShouldBe("没有找到这个单位。");
    }

    private Task<IReadOnlyList<Notification>> ToldAsync(TestOffice office) => store.Get<NotificationQueries>().ListAsync(office.Drafter, 10, Cancellation);

    private Task<Guid> AddAsync(TestOffice office, string code) =>
        store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-{code}", $"某局{code}", AgencyKind.Department, office.OfficeCode), Cancellation);
}
