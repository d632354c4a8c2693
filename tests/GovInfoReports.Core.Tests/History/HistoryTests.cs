using GovInfoReports.Core.History;
using GovInfoReports.Core.Reports;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.History;

public class HistoryTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edits_without_a_long_pause_by_one_person_are_one_point()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);
        await store.EditAsync(office.Drafter, id, ("T3.N.P", "", "1"));
        store.Clock.Advance(TimeSpan.FromMinutes(9));
        await store.EditAsync(office.Drafter, id, ("S6", "", "一"));
        await store.EditAsync(office.Lead, id, ("S6", "一", "二"));
        store.Clock.Advance(TimeSpan.FromMinutes(11));
        await store.EditAsync(office.Lead, id, ("S5", "", "三"), ("S6", "二", "四"));

        var points = await store.Get<HistoryQueries>().PointsAsync(office.Reviewer, id, Cancellation);

        points.Select(point => (point.Version, point.EditorName, string.Join(' ', point.Fields))).ShouldBe(
            [(5, office.Lead.Name, "S6 S5"), (4, office.Lead.Name, "S6"), (3, office.Drafter.Name, "S6 T3.N.P")]);
        (points[2].To - points[2].From).ShouldBeGreaterThan(TimeSpan.FromMinutes(9));
    }

    [Fact]
    public async Task The_changes_since_a_moment_lead_back_to_it()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);
        await store.EditAsync(office.Drafter, id, ("T3.N.P", "", "1"), ("S6", "", "上午的文字"));
        var moment = store.Clock.GetUtcNow();
        await store.EditAsync(office.Lead, id, ("T3.N.P", "1", "5"), ("S6", "上午的文字", "下午"), ("T3.N.B", "", "2"));
        await store.EditAsync(office.Drafter, id, ("S6", "下午", "傍晚"), ("T3.N.B", "2", ""));
        var history = store.Get<HistoryQueries>();

        var version = await history.VersionAtAsync(office.Drafter, id, moment, Cancellation);
        var changes = await history.ChangesSinceAsync(office.Drafter, id, version, Cancellation);

        version.ShouldBe(2);
        changes.OrderBy(change => change.Field, StringComparer.Ordinal).ShouldBe([new("S6", "上午的文字", "傍晚"), new("T3.N.P", "1", "5")]);
        (await history.VersionAtAsync(office.Drafter, id, moment.AddYears(-1), Cancellation)).ShouldBe(1);
        await store.Reports.MergeAsync(office.Drafter, id, 4, [.. changes.Select(change => new FieldEdit(Guid.CreateVersion7(), change.Field, change.After, change.Before) { Kind = EditKind.Restored })], Cancellation);
        var content = (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content;
        (content.ValueOf(new("S6")), content.ValueOf(new("T3.N.P")), content.ValueOf(new("T3.N.T")), content.ValueOf(new("T3.N.B"))).ShouldBe(("上午的文字", "1", "1", ""));
        (await history.PointsAsync(office.Drafter, id, Cancellation))[0].Kinds.ShouldBe([EditKind.Restored, EditKind.Typed]);
    }
}
