namespace GovInfoReports.Templates.Tests.Checks;

public class TableFourRulesTests
{
    [Fact]
    public void Cases_without_any_application_need_an_explanation()
    {
        var report = Sample.Filled(Sample.With(("T4.RECON.UPHELD", 2), ("T4.RECON.TOTAL", 2)));

        Sample.Of("T4-NOBASE", report, Sample.After(Sample.Zero)).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 表四共有 2 件案件，但本年没有收到或结转申请，上年也没有办理过申请。");
        Sample.Of("T4-NOBASE", report, Sample.After(Sample.With(("T3.R7.T", 1)))).ShouldBeEmpty();
        Sample.Of("T4-NOBASE", report).ShouldBeEmpty();
    }

    [Fact]
    public void Cases_left_open_last_year_are_counted_this_year()
    {
        var lastYear = Sample.With(("T4.DIRECT.PENDING", 2), ("T4.DIRECT.TOTAL", 2));

        Sample.Of("T4-OPEN", Sample.Filled(Sample.With(("T4.DIRECT.TOTAL", 1))), Sample.After(lastYear)).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning “行政诉讼·未经复议直接起诉”上年尚未审结 2 件，本年总计只有 1 件。");
        Sample.Of("T4-OPEN", Sample.Filled(Sample.With(("T4.DIRECT.TOTAL", 2))), Sample.After(lastYear)).ShouldBeEmpty();
    }

    [Fact]
    public void Suits_after_reconsideration_presuppose_reconsiderations()
    {
        var report = Sample.Filled(Sample.With(("T4.AFTER.TOTAL", 3), ("T4.RECON.TOTAL", 1)));

        Sample.Of("T4-AFTER", report, Sample.After(Sample.With(("T4.RECON.TOTAL", 1)))).ShouldHaveSingleItem().Told()
            .ShouldBe("Info 复议后起诉 3 件，多于本年行政复议 1 件与上年 1 件之和。");
        Sample.Of("T4-AFTER", report, Sample.After(Sample.With(("T4.RECON.TOTAL", 2)))).ShouldBeEmpty();
    }
}
