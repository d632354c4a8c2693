using GovInfoReports.Core.History;
using GovInfoReports.Core.Reports;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.History;

public class UndoTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Own_steps_are_undone_one_by_one_and_done_again()
    {
        var (office, id) = await BeginAsync();
        await EditAsync(office, id, Edit("T3.N.P", "", "1"));
        var zeros = Guid.CreateVersion7();
        await EditAsync(office, id, Edit("T4.RECON.UPHELD", "", "0") with { Step = zeros }, Edit("T4.RECON.OTHER", "", "0") with { Step = zeros });

        var first = await UndoAsync(office, id);
        first.ShouldBe("T4.RECON.UPHELD 0→ T4.RECON.OTHER 0→");
        (await UndoAsync(office, id)).ShouldBe("T3.N.P 1→");
        (await NextAsync(office, id, again: false)).ShouldBeNull();
        (await ReadAsync(office, id, "T3.N.P", "T4.RECON.UPHELD")).ShouldBe(["", ""]);

        (await RedoAsync(office, id)).ShouldBe("T3.N.P →1");
        (await RedoAsync(office, id)).ShouldBe("T4.RECON.UPHELD →0 T4.RECON.OTHER →0");
        (await NextAsync(office, id, again: true)).ShouldBeNull();
        (await ReadAsync(office, id, "T3.N.P", "T4.RECON.UPHELD")).ShouldBe(["1", "0"]);
        (await NextAsync(office, id, again: false))!.Id.ShouldBe(zeros);
    }

    [Fact]
    public async Task A_new_edit_forgets_what_could_be_done_again()
    {
        var (office, id) = await BeginAsync();
        await EditAsync(office, id, Edit("T3.N.P", "", "1"));
        await UndoAsync(office, id);

        await EditAsync(office, id, Edit("T3.N.B", "", "2"));

        (await NextAsync(office, id, again: true)).ShouldBeNull();
    }

    [Fact]
    public async Task Keystrokes_of_one_step_are_one_change()
    {
        var (office, id) = await BeginAsync();
        var step = Guid.CreateVersion7();
        await EditAsync(office, id, Edit("T3.N.P", "", "3") with { Step = step });
        await EditAsync(office, id, Edit("T3.N.P", "3", "35") with { Step = step });

        (await NextAsync(office, id, again: false))!.Changes.ShouldBe([new FieldChange("T3.N.P", "", "35")]);
    }

    [Fact]
    public async Task Nobody_undoes_what_another_did_and_a_newer_value_is_a_conflict()
    {
        var (office, id) = await BeginAsync();
        await EditAsync(office, id, Edit("T3.N.P", "", "1"));
        await store.Reports.MergeAsync(office.Lead, id, 1, [Edit("T3.N.P", "1", "9")], Cancellation);
        var step = (await NextAsync(office, id, again: false))!;

        var outcome = (await store.Reports.MergeAsync(office.Drafter, id, 1, Reverse(step, EditKind.Undone), Cancellation)).Outcomes.Single();

        step.Changes.ShouldBe([new FieldChange("T3.N.P", "", "1")]);
        (outcome.Result, outcome.Value).ShouldBe((EditResult.Conflict, "9"));
        (await store.Get<HistoryQueries>().NextStepAsync(office.Drafter, id, again: false, [step.Id], Cancellation)).ShouldBeNull();
        (await ReadAsync(office, id, "T3.N.P")).ShouldBe(["9"]);
    }

    [Fact]
    public async Task Kind_and_step_are_kept_in_the_history()
    {
        var (office, id) = await BeginAsync();
        await EditAsync(office, id, Edit("T3.N.P", "", "1"));
        await UndoAsync(office, id);

        (await store.Database.QueryAsync<string>(
            "SELECT string_agg(kind || ' ' || before || '→' || after || CASE WHEN reverses = (SELECT operation_id FROM report_edits WHERE report_id = $1 AND kind = 'Typed') THEN ' reversed' ELSE '' END, ', ' ORDER BY version) FROM report_edits WHERE report_id = $1", id))
            .ShouldBe("Typed →1, Undone 1→ reversed");
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        return (office, await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation));
    }

    private Task<EditStep?> NextAsync(TestOffice office, Guid id, bool again) => store.Get<HistoryQueries>().NextStepAsync(office.Drafter, id, again, [], Cancellation);

    private Task<string> UndoAsync(TestOffice office, Guid id) => ReverseAsync(office, id, EditKind.Undone);

    private Task<string> RedoAsync(TestOffice office, Guid id) => ReverseAsync(office, id, EditKind.Redone);

    private async Task<string> ReverseAsync(TestOffice office, Guid id, EditKind kind)
    {
        var edits = Reverse((await NextAsync(office, id, again: kind == EditKind.Redone))!, kind);
        await EditAsync(office, id, edits);
        return string.Join(' ', edits.Select(edit => $"{edit.Field} {edit.Before}→{edit.After}"));
    }

    private static FieldEdit[] Reverse(EditStep step, EditKind kind)
    {
        var own = Guid.CreateVersion7();
        return
        [
            .. step.Changes.Select(change => (kind == EditKind.Undone ? Edit(change.Field, change.After, change.Before) : Edit(change.Field, change.Before, change.After))
                with { Kind = kind, Step = own, Reverses = step.Id }),
        ];
    }

    private async Task EditAsync(TestOffice office, Guid id, params FieldEdit[] edits) =>
        (await store.Reports.MergeAsync(office.Drafter, id, 1, edits, Cancellation)).Outcomes.ShouldAllBe(outcome => outcome.Result == EditResult.Accepted);

    private async Task<IEnumerable<string>> ReadAsync(TestOffice office, Guid id, params string[] fields)
    {
        var content = (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content;
        return fields.Select(field => content.ValueOf(new(field)));
    }

    private static FieldEdit Edit(string field, string before, string after) => new(Guid.CreateVersion7(), field, before, after);
}
