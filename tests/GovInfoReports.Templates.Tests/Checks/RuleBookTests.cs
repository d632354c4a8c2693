using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Templates.Tests.Checks;

public class RuleBookTests
{
    [Fact]
    public void Every_rule_of_the_domain_is_in_the_book_with_its_severity()
    {
        string.Join(' ', RuleBook.All.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Id)).ShouldBe(
            "T2-INT T2-STOCK T2-REPEAL T3-ROW T3-SUM T3-BAL T3-INT T4-SUM T4-INT Y-CARRY N-BIND N-NONE N-SOME N-FEE S-SIX S-FIVE S-PROB S-FEE S-GOV S-TABLE D-TITLE D-YEAR D-PERIOD D-DUE D-ONE D-PUB P-NAME V-ID V-SECRET");
        string.Join(' ', RuleBook.All.Where(rule => rule.Severity == Severity.Warning).Select(rule => rule.Id)).ShouldBe(
            "T2-POWER T2-UNIT T2-ROLE T2-FEE6 T3-OTHER T3-CLOSE T4-NOBASE T4-OPEN Y-JUMP Y-ZERO Y-AMEND N-RECV N-DONE N-OUT N-CASE N-DOC N-LIC N-PARTS N-SILENT N-SELF S-NUM S-LEN S-TERM S-POINTS S-CONTACT D-NAME D-CITE P-LASTYEAR P-PEER P-STALE V-MAIL V-LINK L-PUNCT L-MARK L-SPLIT L-TYPO");
        string.Join(' ', RuleBook.All.Where(rule => rule.Severity == Severity.Info).Select(rule => rule.Id)).ShouldBe("T3-FIX T3-NOHOLD T4-AFTER N-TOPIC L-NUM");
    }

    [Fact]
    public void Every_entry_is_whole()
    {
        RuleBook.All.ShouldAllBe(rule => rule.Name.Length > 0 && rule.Sentence.EndsWith('。') && rule.Basis.Length > 0 && rule.Advice.EndsWith('。'));
        Should.Throw<KeyNotFoundException>(() => RuleBook.Get("T9-ROW"));
    }

    [Fact]
    public void Rule_packs_are_found_by_id()
    {
        RulePack.Get("general").LongestOverview.ShouldBe(1000);
        RulePack.Get("huaihua").SubmitBy!.In(2027).ShouldBe(new DateOnly(2027, 1, 26));
        Should.Throw<KeyNotFoundException>(() => RulePack.Get("无"));
    }
}
