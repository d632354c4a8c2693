using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class FindingTests
{
    private static readonly Finding Warning = new("T3-CLOSE", Severity.Warning, [CellKey.Parse("T3.F.T")], "结转 3 件。", "条例");

    [Fact]
    public void The_key_names_rule_fields_and_words_but_not_numbers_or_places()
    {
        var quoted = Warning with { Excerpt = new Excerpt(TextKey.Overview, 4, "46 件") };

        Warning.Key.ShouldStartWith("T3-CLOSE:");
        (Warning with { Message = "结转 4 件。" }).Key.ShouldBe(Warning.Key);
        (quoted with { Excerpt = quoted.Excerpt with { Start = 90 } }).Key.ShouldBe(quoted.Key);
        new[]
        {
            Warning.Key,
            quoted.Key,
            (quoted with { Excerpt = quoted.Excerpt with { Words = "47 件" } }).Key,
            (Warning with { Fields = [CellKey.Parse("T3.N.T")] }).Key,
            (Warning with { Occurrence = 2 }).Key,
        }.Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData(null, FindingState.Explained)]
    [InlineData(true, FindingState.Accepted)]
    [InlineData(false, FindingState.Refused)]
    public void An_explanation_gives_a_warning_its_state(bool? accepted, FindingState state)
    {
        Explanation.Apply([Warning], [new Explanation(Warning.Key, "年底集中收到。", accepted)]).ShouldHaveSingleItem().State.ShouldBe(state);
    }

    [Fact]
    public void Errors_and_other_warnings_stay_open()
    {
        var error = Warning with { Severity = Severity.Error };

        Explanation.Apply([error, Warning], [new Explanation(error.Key, "说明", true)]).Select(finding => finding.State)
            .ShouldBe([FindingState.Open, FindingState.Accepted]);
        Explanation.Apply([Warning], [new Explanation("T3-CLOSE:0", "说明", true)]).ShouldHaveSingleItem().State.ShouldBe(FindingState.Open);
    }

    [Fact]
    public void What_to_do_comes_from_the_rule_unless_the_finding_knows_better()
    {
        Warning.Advice.ShouldBe(RuleBook.Get("T3-CLOSE").Advice);
        (Warning with { Advice = "先改第一项。" }).Advice.ShouldBe("先改第一项。");
    }
}
