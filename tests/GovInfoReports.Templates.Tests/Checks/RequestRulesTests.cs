using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class RequestRulesTests
{
    private static readonly Figures Received = Sample.With(("T3.N.T", 3), ("T3.R7.T", 3));

    [Theory]
    [InlineData("2025 年，园区管委会未收到政府信息公开申请。")]
    [InlineData("本年度没有收到公民、法人和其他组织提出的政府信息公开申请。")]
    [InlineData("未受理依申请公开申请。")]
    public void No_application_in_the_text_means_none_in_the_table(string text)
    {
        var finding = Found("N-NONE", Received, text).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldBe($"文字说“{finding.Excerpt!.Words}”，表三本年新收申请 3 件。");
        text.Substring(finding.Excerpt.Start, finding.Excerpt.Length).ShouldBe(finding.Excerpt.Words);
        finding.Fields.Select(field => field.Name).ShouldBe(["S1.2", "T3.N.T"]);
        Found("N-NONE", Sample.Zero, text).ShouldBeEmpty();
        Found("N-SOME", Received, text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("收到申请3件，未收到法人或其他组织的申请。")]
    [InlineData("收到申请3件。未收到行政复议申请。")]
    [InlineData("2024年未收到政府信息公开申请，2025年收到3件。")]
    public void A_denial_of_something_else_is_none(string text)
    {
        Found("N-NONE", Received, text).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_carried_over_must_be_spoken_of()
    {
        Found("N-NONE", Sample.With(("T3.C.T", 1)), "2025年未收到政府信息公开申请。").ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 文字说“未收到政府信息公开申请”，表三上年结转 1 件，文字没有交代。");
    }

    [Fact]
    public void Applications_received_are_counted_in_the_text()
    {
        Found("N-SOME", Received, "规范办理依申请公开，全部按时答复。").ShouldHaveSingleItem().Told()
            .ShouldBe("Error 表三本年新收申请 3 件，文字没有写明收到和办理的件数。");
        Found("N-SOME", Received, "2025年共收到申请三件。").ShouldBeEmpty();
        Found("N-SOME", Sample.Zero, "规范办理依申请公开。").ShouldBeEmpty();
    }

    private static List<Finding> Found(string rule, Figures figures, string text) =>
        Sample.Of(rule, Sample.Filled(figures, 2025, (TextKey.DisclosureOnRequest, text)));
}
