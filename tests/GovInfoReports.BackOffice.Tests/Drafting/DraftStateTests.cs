using GovInfoReports.BackOffice.Drafting;
using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Publications;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Drafting;

public class DraftStateTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_missing_before_submission_is_counted_as_it_is_filled_in()
    {
        var owner = await store.AddOfficeAsync();
        var state = await StateAsync(owner, await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation));

        Told(state).ShouldBe(["表二没有填的格 10 T2.REG.ISSUED", "表三没有填的格 175 T3.N.P", "表四没有填的格 15 T4.RECON.UPHELD", "没有写的文字 7 S1.1", "错误 10 T2.REG.ISSUED", "警告（须修改或说明） 1 CONTACT"]);
        state.Type(CellKey.Parse("T2.REG.ISSUED"), "0");
        state.Type(CellKey.Parse("T2.REG.REPEALED"), "很多");
        Told(state)[0].ShouldBe("表二没有填的格 9 T2.REG.REPEALED");
        Told(state)[4].ShouldBe("错误 11 T2.REG.REPEALED");
    }

    [Fact]
    public async Task A_whole_report_lacks_nothing()
    {
        var owner = await store.AddOfficeAsync();
        var state = await StateAsync(owner, await store.FilledDraftAsync(owner));

        SubmissionGaps.Of(state).IsReady.ShouldBeTrue(string.Join('\n', Told(state)));
    }

    [Fact]
    public async Task A_text_is_checked_as_it_prints_and_repaired_as_it_is_stored()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(owner);
        var state = await StateAsync(owner, id);
        await store.EditAsync(owner.Drafter, id, ("S1.3", TestReports.Texts(2025)[3].Text, "制发行政规范性文件{T2.NORM.ISSUED}件,定期清理目录和指南,落实公开前审查和动态调整。"));

        state.Refresh((await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content, figures: false);
        state.Type(CellKey.Parse("T2.NORM.ISSUED"), "3");

        var found = state.Findings.Single(finding => finding.Rule == "L-PUNCT");
        found.TextFix!.ApplyTo(state.Text(TextKey.InformationManagement)).ShouldBeNull("the figure has changed since the check");
        state.Refresh((await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content, figures: false);
        found = state.Findings.Single(finding => finding.Rule == "L-PUNCT");
        found.TextFix!.ApplyTo(state.Text(TextKey.InformationManagement)).ShouldBe("制发行政规范性文件{T2.NORM.ISSUED}件，定期清理目录和指南，落实公开前审查和动态调整。");
        var (start, end) = found.Excerpt!.PlaceIn(state.Text(TextKey.InformationManagement))!.Value;
        state.Text(TextKey.InformationManagement).Typed[start..end].ShouldBe("范性文件{T2.NORM.ISSUED}件,");
        state.Findings.ShouldNotContain(finding => finding.Rule == "N-DOC");
    }

    [Fact]
    public async Task A_cell_not_yet_filled_in_is_no_figure_that_fell()
    {
        var owner = await store.AddOfficeAsync();
        var lastYear = ReportContent.Blank(AnnualReport2021.Edition).WithFigures(Figures.Zero(AnnualReport2021.Edition).With("T2.LICENSE.DECISIONS", 300));
        await store.Get<ArchiveService>().TakeOverAsync(Actor.Operator, owner.AgencyCode, new FilledReport("某局", 2024, 1, lastYear), Cancellation);
        var id = await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation);
        var state = await StateAsync(owner, id);

        state.Findings.ShouldNotContain(finding => finding.Rule == "Y-JUMP");
        state.Type(CellKey.Parse("T2.LICENSE.DECISIONS"), "1");
        state.Refresh(state.Content, figures: false);
        state.Findings.Count(finding => finding.Rule == "Y-JUMP").ShouldBe(1);
        state.LastYear!.Content.Figures["T2.LICENSE.DECISIONS"].ShouldBe(300);
    }

    private static List<string> Told(DraftState state) => [.. SubmissionGaps.Of(state).Groups.Select(gap => $"{gap.Name} {gap.Count} {gap.First.Name}")];

    private async Task<DraftState> StateAsync(TestOffice owner, Guid id) =>
        new(
            await store.Queries.GetAsync(owner.Drafter, id, Cancellation),
            await store.Get<CheckQueries>().ContextAsync(owner.Drafter, id, Cancellation),
            await store.Get<ExplanationQueries>().FindingsAsync(owner.Drafter, id, Cancellation));
}
