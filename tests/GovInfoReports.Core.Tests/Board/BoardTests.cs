using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Core.Years;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Board;

public class BoardTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Agencies_stand_in_the_order_of_the_tree_whether_they_have_begun_or_not()
    {
        var city = await store.AddOfficeAsync();
        await AddAsync(city, "b", "乙局", AgencyKind.Department, city.OfficeCode);
        await AddAsync(city, "co", "甲县政务公开办", AgencyKind.OpenGovernmentOffice, city.OfficeCode);
        await AddAsync(city, "cd", "甲县某局", AgencyKind.Department, $"{city.AgencyCode}-co");

        var board = await BoardAsync(city);

        board.Lines.Select(line => (line.AgencyName[..2], line.OfficeName[..2], line.Depth, line.Status, line.ReportId)).ShouldBe(
        [
            ("乙局", "测试", 0, null, null),
            ("测试", "测试", 0, null, null),
            ("甲县", "甲县", 1, null, null),
        ]);
        (board.Count(null), board.Count(ReportStatus.Draft), board.Overdue).ShouldBe((3, 0, 0));
        board.Years.ShouldBe([2025, 2024]);
    }

    [Fact]
    public async Task The_last_year_that_is_over_is_shown_where_none_is_asked_for()
    {
        var city = await store.AddOfficeAsync();
        await store.Get<YearService>().OpenAsync(Actor.Operator, 2026, Cancellation);
        try
        {
            (await store.Get<BoardQueries>().FindAsync(city.Reviewer, null, Cancellation))!.Year.ShouldBe(2025);
        }
        finally
        {
            await store.Database.QueryAsync<int>("DELETE FROM reporting_years WHERE year = 2026 RETURNING 1");
        }
    }

    [Theory]
    [InlineData(31, DeadlineState.Normal, 0)]
    [InlineData(19, DeadlineState.Soon, 0)]
    [InlineData(12, DeadlineState.Soon, 0)]
    [InlineData(11, DeadlineState.Overdue, 1)]
    public async Task A_report_that_is_not_handed_in_is_measured_against_today(int day, DeadlineState state, int late)
    {
        var city = await store.AddOfficeAsync();
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, day), Cancellation);
        await store.Reports.OpenAsync(city.Drafter, 2025, Cancellation);

        var line = (await BoardAsync(city)).Lines.Single();

        (line.DueOn, line.Deadline, line.DaysLate, line.Status, line.CanRemind).ShouldBe((new DateOnly(2026, 1, day), state, late, ReportStatus.Draft, true));
    }

    [Fact]
    public async Task A_report_handed_in_late_stays_late_by_so_many_days()
    {
        var city = await store.AddOfficeAsync();
        await store.ReportAtAsync(city, ReportStatus.Approved);
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, 9), Cancellation);

        var line = (await BoardAsync(city)).Lines.Single();

        (line.Deadline, line.DaysLate, line.Status, line.CanRemind).ShouldBe((DeadlineState.Done, 3, ReportStatus.Approved, false));
    }

    [Fact]
    public async Task A_correction_has_no_date()
    {
        var city = await store.AddOfficeAsync();
        var id = await store.PublishAsync(city);
        var second = await store.ApplyAsync(city.Reviewer, id, ReportAction.Reopen, "更正。");
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, 2), Cancellation);

        var line = (await BoardAsync(city)).Lines.Single();

        (line.ReportId, line.Revision, line.Status, line.Deadline, line.DaysLate).ShouldBe((second, 2, ReportStatus.Draft, DeadlineState.Done, 0));
    }

    [Fact]
    public async Task Counts_follow_the_report()
    {
        var city = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(city.Drafter, 2025, Cancellation);
        var begun = (await BoardAsync(city)).Lines.Single();
        await store.EditAsync(city.Drafter, id, ("T2.LICENSE.DECISIONS", string.Empty, "3"));

        var after = (await BoardAsync(city)).Lines.Single();

        (begun.Count!.Version, begun.Count.Filled, begun.Count.Errors, begun.Percent).ShouldBe((1, 2, 10, 0));
        (after.Count!.Version, after.Count.Filled).ShouldBe((2, 3));
    }

    [Fact]
    public async Task A_missed_date_is_not_counted_among_the_warnings()
    {
        var city = await store.AddOfficeAsync();
        await store.FilledDraftAsync(city);
        var before = (await BoardAsync(city)).Lines.Single().Count!.Warnings;
        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, city.OfficeCode, 2025, new DateOnly(2026, 1, 2), Cancellation);
        await store.Database.QueryAsync<int>("DELETE FROM report_counts WHERE report_id IN (SELECT id FROM reports WHERE agency_id = $1) RETURNING 1", city.Drafter.AgencyId!);

        (await BoardAsync(city)).Lines.Single().Count!.Warnings.ShouldBe(before);
    }

    [Fact]
    public async Task The_background_counts_what_has_changed_and_what_was_counted_long_ago()
    {
        var counts = store.Get<CountService>();
        while (await counts.RefreshAsync(100, Cancellation) > 0)
        {
        }

        var city = await store.AddOfficeAsync();
        await store.Reports.OpenAsync(city.Drafter, 2025, Cancellation);

        (await counts.RefreshAsync(100, Cancellation)).ShouldBe(1);
        (await counts.RefreshAsync(100, Cancellation)).ShouldBe(0);
        await store.Database.QueryAsync<int>("UPDATE report_counts SET counted_at = counted_at - interval '21 hours' WHERE report_id IN (SELECT id FROM reports WHERE agency_id = $1) RETURNING 1", city.Drafter.AgencyId!);
        (await counts.RefreshAsync(100, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Only_reviewers_have_a_board_and_only_of_open_years()
    {
        var city = await store.AddOfficeAsync();
        var boards = store.Get<BoardQueries>();

        foreach (var call in (Func<Task>[])[() => boards.FindAsync(city.Lead, 2025, Cancellation), () => boards.FindAsync(Actor.Operator, 2025, Cancellation), () => boards.FindAsync(city.Reviewer, 2019, Cancellation)])
        {
            (await Should.ThrowAsync<NotFoundException>(call)).Message.ShouldBe("没有找到这个年度的看板。");
        }
    }

    private async Task<FilingBoard> BoardAsync(TestOffice office) =>
        (await store.Get<BoardQueries>().FindAsync(office.Reviewer, 2025, Cancellation))!;

    private Task<Guid> AddAsync(TestOffice office, string code, string name, AgencyKind kind, string parent) =>
        store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-{code}", name, kind, parent), Cancellation);
}
