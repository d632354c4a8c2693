using GovInfoReports.Core.Presence;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Presence;

public class PresenceTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_people_in_a_draft_see_each_other_until_one_leaves()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);
        var presence = store.Get<PresenceService>();

        (await presence.MeetAsync(office.Drafter, id, "S1.1", Cancellation)).ShouldBeEmpty();
        (await presence.MeetAsync(office.Lead, id, "T3.N.P", Cancellation)).ShouldBe([new OtherDrafter(office.Drafter.Name, "S1.1")]);
        (await presence.MeetAsync(office.Drafter, id, "S1.2", Cancellation)).ShouldBe([new OtherDrafter(office.Lead.Name, "T3.N.P")]);
        (await presence.MeetAsync(office.Lead, id, "<script>", Cancellation)).ShouldBe([new OtherDrafter(office.Drafter.Name, "S1.2")]);
        (await presence.MeetAsync(office.Drafter, id, null, Cancellation)).ShouldBe([new OtherDrafter(office.Lead.Name, null)]);
        store.Clock.Advance(PresenceService.Absence);
        (await presence.MeetAsync(office.Drafter, id, null, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reviewer_who_looks_is_not_drafting()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);

        await store.Get<PresenceService>().MeetAsync(office.Reviewer, id, "S1.1", Cancellation);

        (await store.Database.QueryAsync<long>("SELECT count(*) FROM report_presences WHERE report_id = $1", id)).ShouldBe(0);
    }
}
