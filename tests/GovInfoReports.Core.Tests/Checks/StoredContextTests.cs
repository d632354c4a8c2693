using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Checks;

public class StoredContextTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_offices_rules_are_what_the_report_is_checked_by()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        (await FindingsAsync(office, id)).ShouldBeEmpty();

        await store.Get<OfficeRulesService>().SaveAsync(
            Actor.Operator, office.OfficeCode, new WantedRules("general", 300, null, null, [new(TextKey.OtherMatters, "基层政务公开标准化情况", ["标准化"])]), Cancellation);

        var findings = await FindingsAsync(office, id);
        findings.Select(finding => finding.Rule).ShouldBe(["S-LEN", "S-POINTS"]);
        findings[0].Message.ShouldMatch("^总体情况 [0-9]+ 字，超过 300 字。$");
        findings[1].Message.ShouldBe("第六部分没有报告基层政务公开标准化情况。");
        findings.ShouldAllBe(finding => finding.Basis.StartsWith("测试市人民政府政务公开办公室"));
    }

    [Fact]
    public async Task A_copy_of_a_report_that_was_handed_in_is_found_whichever_office_has_it()
    {
        var (first, second) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        var original = await store.FilledDraftAsync(first);
        var copy = await CopyAsync(first, original, second);
        (await FindingsAsync(second, copy)).ShouldBeEmpty("a draft is nobody else's business");

        await store.ApplyAsync(first.Drafter, original, ReportAction.Submit, null);

        var found = (await FindingsAsync(second, copy)).Single();
        (found.Rule, found.Severity).ShouldBe(("P-PEER", Severity.Warning));
        found.Message.ShouldMatch($"^与{await NameAsync(first)}本年报告的相似度为 100%，最长的相同文字是“.{{40}}…”。$");
        (await FindingsAsync(first, original)).ShouldBeEmpty("the copy is not handed in");

        // What was handed in stays known while it is returned and while a correction of it is drafted.
        await store.ApplyAsync(first.Reviewer, original, ReportAction.Return, "退回");
        (await FindingsAsync(second, copy)).Single().Rule.ShouldBe("P-PEER");
        await store.EditAsync(first.Drafter, original, ("S1", await TextAsync(first, original), "另写的一段文字，说的是别的事情，与别人都不相同，也不再有那些特色栏目。"));
        (await FindingsAsync(second, copy)).ShouldBeEmpty("it reads otherwise now");
    }

    [Fact]
    public async Task A_renamed_agency_is_not_its_own_copy()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(office, ReportStatus.Returned);
        await FindingsAsync(office, id);

        await store.Get<AgencyService>().UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("改名后的局", office.OfficeCode, true, false), Cancellation);

        (await FindingsAsync(office, id)).ShouldNotContain(finding => finding.Rule == "P-PEER");
    }

    // S1 has the words that only one agency's report has.
    private async Task<string> TextAsync(TestOffice office, Guid id) => (await store.Queries.GetAsync(office.Drafter, id, Cancellation)).Content.Text(TextKey.Overview);

    private async Task<Guid> CopyAsync(TestOffice from, Guid original, TestOffice to)
    {
        var copy = await store.FilledDraftAsync(to);
        await store.EditAsync(to.Drafter, copy, ("S1", await TextAsync(to, copy), await TextAsync(from, original)));
        return copy;
    }

    private async Task<IReadOnlyList<Finding>> FindingsAsync(TestOffice office, Guid id) =>
        [.. (await store.Get<CheckQueries>().FindingsAsync(office.Drafter, id, Cancellation)).Where(finding => finding.Severity != Severity.Info)];

    private async Task<string> NameAsync(TestOffice office) => (await store.Get<AgencyQueries>().GetAsync(Actor.Operator, office.AgencyCode, Cancellation)).Agency.Name;
}
