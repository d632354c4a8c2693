using GovInfoReports.Core.Reports;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Reports;

public class MergeTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Edits_are_stored_with_their_totals_and_history()
    {
        var (office, id) = await BeginAsync();

        var result = await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.N.P", "", "３５"), Edit("T3.N.B", "", "1,002"), Edit("S1.1", "", "全年公开。")], Cancellation);

        result.Outcomes.Select(outcome => (outcome.Field, outcome.Result, outcome.Value)).ShouldBe(
            [("T3.N.P", EditResult.Accepted, "35"), ("T3.N.B", EditResult.Accepted, "1002"), ("S1.1", EditResult.Accepted, "全年公开。")]);
        var content = (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content;
        content.Figures["T3.N.T"].ShouldBe(1037);
        content.Text(TextKey.ProactiveDisclosure).ShouldBe("全年公开。");
        (await store.Queries.EditsAsync(office.Drafter, id, 10, Cancellation)).Select(edit => (edit.Field, edit.Before, edit.After, edit.EditorId, edit.Version)).ShouldBe(
            [("S1.1", "", "全年公开。", office.Drafter.AccountId, 2), ("T3.N.B", "", "1002", office.Drafter.AccountId, 2), ("T3.N.P", "", "35", office.Drafter.AccountId, 2)]);
    }

    [Fact]
    public async Task The_stored_arrays_and_the_view_agree_with_the_cells()
    {
        var (office, id) = await BeginAsync();
        await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.R4.1.P", "", "22"), Edit("T2.NORM.INFORCE", "", "85"), Edit("T2.FEE.AMOUNT", "", "0.038"), Edit("T4.AFTER.PENDING", "", "4")], Cancellation);

        (await store.Database.QueryAsync<long>("SELECT count(*) FROM report_cells WHERE report_id = $1", id)).ShouldBe(200);
        (await store.Database.QueryAsync<string>("""
            SELECT string_agg(format('%s.%s.%s=%s', "table", "row", "column", trim_scale(value)), ' ' ORDER BY "table", "row", "column")
            FROM report_cells WHERE report_id = $1 AND value IS NOT NULL
            """, id)).ShouldBe("T2.FEE.AMOUNT=0.038 T2.NORM.INFORCE=85 T3.R4.1.P=22 T3.R4.1.T=22 T3.R7.P=22 T3.R7.T=22 T4.AFTER.PENDING=4 T4.AFTER.TOTAL=4");
    }

    [Fact]
    public async Task Different_fields_never_conflict_and_each_learns_of_the_other()
    {
        var (office, id) = await BeginAsync();
        await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.N.P", "", "1")], Cancellation);

        var second = await store.Reports.MergeAsync(office.Lead, id, 1, [Edit("T3.C.P", "", "2")], Cancellation);

        second.Outcomes.Single().Result.ShouldBe(EditResult.Accepted);
        second.Changes.ShouldBe(new Dictionary<string, string> { ["T3.N.P"] = "1" });
    }

    [Fact]
    public async Task The_same_field_shows_both_values_to_the_second()
    {
        var (office, id) = await BeginAsync();
        await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.N.P", "", "1")], Cancellation);

        var outcome = (await store.Reports.MergeAsync(office.Lead, id, 1, [Edit("T3.N.P", "", "2")], Cancellation)).Outcomes.Single();

        outcome.Result.ShouldBe(EditResult.Conflict);
        outcome.Value.ShouldBe("1");
        outcome.Message.ShouldBe("表三“一、本年新收”行“自然人”列已被他人改为“1”，您填写的是“2”，请选择保留哪一个。");
        (await store.Queries.GetAsync(office.Lead, id, Cancellation)).Content.Figures["T3.N.P"].ShouldBe(1);
    }

    [Fact]
    public async Task A_repeated_operation_is_acknowledged_once()
    {
        var (office, id) = await BeginAsync();
        var edit = Edit("T3.N.P", "", "7");
        await store.Reports.MergeAsync(office.Drafter, id, 1, [edit], Cancellation);
        await store.Reports.MergeAsync(office.Drafter, id, 2, [Edit("T3.N.P", "7", "8")], Cancellation);

        var again = await store.Reports.MergeAsync(office.Drafter, id, 3, [edit], Cancellation);

        again.Outcomes.Single().ShouldBe(new EditOutcome(edit.OperationId, "T3.N.P", EditResult.Accepted, "8"));
        again.Version.ShouldBe(3);
        (await store.Queries.EditsAsync(office.Drafter, id, 10, Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_total_sent_with_its_parts_keeps_its_own_figure()
    {
        var (office, id) = await BeginAsync();

        await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.N.T", "", "9"), Edit("T3.N.P", "", "3"), Edit("T3.C.P", "", "4")], Cancellation);

        var figures = (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content.Figures;
        figures["T3.N.T"].ShouldBe(9);
        figures["T3.C.T"].ShouldBe(4);
    }

    [Fact]
    public async Task A_total_sent_unchanged_keeps_its_figure_when_its_parts_move()
    {
        var (office, id) = await BeginAsync();
        await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit("T3.N.T", "", "9")], Cancellation);

        await store.Reports.MergeAsync(office.Drafter, id, 2, [Edit("T3.N.T", "9", "9"), Edit("T3.N.P", "", "3")], Cancellation);

        (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content.Figures["T3.N.T"].ShouldBe(9);
        (await store.Queries.EditsAsync(office.Drafter, id, 1, Cancellation)).Single().Field.ShouldBe("T3.N.P");
    }

    [Theory]
    [InlineData("T3.N.P", "1", "2")]
    [InlineData("T3.N.T", "1", "2")]
    [InlineData("S6", "一", "二")]
    public async Task The_history_of_a_field_edited_twice_in_one_batch_has_no_gap(string field, string first, string second)
    {
        var (office, id) = await BeginAsync();

        var result = await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit(field, "", first), Edit(field, first, second)], Cancellation);

        result.Outcomes.Select(outcome => (outcome.Result, outcome.Value)).ShouldBe([(EditResult.Accepted, first), (EditResult.Accepted, second)]);
        (await store.Queries.EditsAsync(office.Drafter, id, 10, Cancellation)).Select(edit => (edit.Before, edit.After))
            .ShouldBe([("", first), (first, second)], ignoreOrder: true);
        (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content.ValueOf(new FieldKey(field)).ShouldBe(second);
    }

    [Theory]
    [InlineData("T3.N.P", "abc", "表三“一、本年新收”行“自然人”列：“abc”不能作为件数，请填写 0 至 2147483647 的整数。")]
    [InlineData("T9.X.Y", "1", "报告格式中没有“T9.X.Y”这一项。")]
    [InlineData("S9", "x", "报告格式中没有“S9”这一项。")]
    public async Task What_cannot_be_taken_is_refused_and_the_rest_is_saved(string field, string value, string message)
    {
        var (office, id) = await BeginAsync();

        var result = await store.Reports.MergeAsync(office.Drafter, id, 1, [Edit(field, "", value), Edit("T3.C.P", "", "5")], Cancellation);

        result.Outcomes[0].Result.ShouldBe(EditResult.Refused);
        result.Outcomes[0].Message.ShouldBe(message);
        result.Outcomes[1].Result.ShouldBe(EditResult.Accepted);
    }

    [Fact]
    public async Task A_reviewer_may_look_but_not_edit()
    {
        var (office, id) = await BeginAsync();

        var outcome = (await store.Reports.MergeAsync(office.Reviewer, id, 1, [Edit("T3.N.P", "", "1")], Cancellation)).Outcomes.Single();

        outcome.Result.ShouldBe(EditResult.Refused);
        outcome.Message.ShouldBe("报告当前为“填报中”，不能修改；您填写的内容保留在本页，可以复制。");
    }

    [Fact]
    public async Task Opening_twice_gives_the_same_draft()
    {
        var (office, id) = await BeginAsync();

        (await store.Reports.OpenAsync(office.Lead, 2025, Cancellation)).ShouldBe(id);
    }

    [Fact]
    public async Task Opening_at_the_same_moment_gives_the_same_draft()
    {
        var office = await store.AddOfficeAsync();

        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(place => store.Reports.OpenAsync(place % 2 == 0 ? office.Drafter : office.Lead, 2025, Cancellation)));

        opened.Distinct().Count().ShouldBe(1);
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM reports WHERE id = $1", opened[0])).ShouldBe(1);
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        return (office, await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation));
    }

    private static FieldEdit Edit(string field, string before, string after) => new(Guid.CreateVersion7(), field, before, after);
}
