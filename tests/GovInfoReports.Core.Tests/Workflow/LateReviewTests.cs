using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Workflow;

/// <summary>Alone with its clock, which it moves far.</summary>
public class LateReviewTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    [Fact]
    public async Task What_was_submitted_in_time_stays_in_time_however_long_the_office_takes()
    {
        var store = fixture.Store;
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Returned);

        store.Clock.Advance(TimeSpan.FromDays(30));

        (await store.FindingsAsync(office.Drafter, id)).Present.ShouldBeEmpty();
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Approve, null);
    }
}
