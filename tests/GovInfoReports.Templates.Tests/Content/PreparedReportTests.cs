using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Content;

public class PreparedReportTests
{
    private static readonly FilledReport Prepared = PreparedReport.Of(AnnualReport2021.Edition, "吴忠市民政局", 2026);

    [Fact]
    public void Only_title_and_preamble_are_written()
    {
        Prepared.Content.Texts.Keys.ShouldBe(["PREAMBLE", "TITLE"]);
        Prepared.Content.Figures.ShouldBe(Figures.Blank(AnnualReport2021.Edition));
        Prepared.Title.ShouldBe("吴忠市民政局2026年政府信息公开工作年度报告");
    }

    [Fact]
    public void The_prepared_words_pass_every_check() =>
        Checker.Check(Prepared, new CheckContext(AgencyProfile.Guess("吴忠市民政局")))
            .Where(finding => finding.Fields.Any(field => field == (FieldKey)TextKey.Preamble || field == (FieldKey)TextKey.Title))
            .Select(finding => $"{finding.Rule} {finding.Message}")
            .ShouldBeEmpty();
}
