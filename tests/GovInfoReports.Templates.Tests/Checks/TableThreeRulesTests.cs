namespace GovInfoReports.Templates.Tests.Checks;

public class TableThreeRulesTests
{
    [Fact]
    public void Too_many_residual_outcomes_need_an_explanation()
    {
        var report = Sample.Filled(Sample.Set(Sample.Zero, ("R6.3.T", 5), ("R7.T", 24)));

        Sample.Of("T3-OTHER", report).ShouldHaveSingleItem().Told().ShouldBe("Warning “（六）其他处理 3.其他”5 件，占总计 24 件的 21%，超过 20%。");
    }

    [Theory]
    [InlineData(4, 4)]
    [InlineData(5, 25)]
    [InlineData(965, 13810)]
    public void A_few_residual_outcomes_are_usual(int others, int total)
    {
        Sample.Of("T3-OTHER", Sample.Filled(Sample.Set(Sample.Zero, ("R6.3.T", others), ("R7.T", total)))).ShouldBeEmpty();
    }

    [Fact]
    public void Mostly_not_holding_the_information_is_shown()
    {
        Sample.Of("T3-NOHOLD", Sample.Filled(Sample.Broken)).ShouldHaveSingleItem().Told()
            .ShouldBe("Info “本机关不掌握相关政府信息”22 件，占总计 38 件的 58%，超过一半。");
        Sample.Of("T3-NOHOLD", Sample.Filled(Sample.Set(Sample.Broken, ("R4.1.T", 19)))).ShouldBeEmpty();
        Sample.Of("T3-NOHOLD", Sample.Filled(Sample.Set(Sample.Zero, ("R4.1.T", 9), ("R7.T", 9)))).ShouldBeEmpty();
    }

    [Fact]
    public void Many_unfinished_applications_need_an_explanation()
    {
        Sample.Of("T3-CLOSE", Sample.Filled(Sample.Set(Sample.Zero, ("N.T", 9), ("C.T", 1), ("F.T", 3)))).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 结转下年度 3 件，占新收与上年结转之和 10 件的 30%，超过 20%。");
        Sample.Of("T3-CLOSE", Sample.Filled(Sample.Set(Sample.Zero, ("N.T", 9), ("C.T", 1), ("F.T", 2)))).ShouldBeEmpty();
        Sample.Of("T3-CLOSE", Sample.Filled(Sample.Broken)).ShouldBeEmpty();
    }
}
