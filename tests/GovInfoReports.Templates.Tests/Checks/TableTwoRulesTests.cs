using GovInfoReports.Templates.Checks;

namespace GovInfoReports.Templates.Tests.Checks;

public class TableTwoRulesTests
{
    [Theory]
    [InlineData(11, 13, 85, 87)]
    [InlineData(0, 3, 4, 7)]
    public void Without_last_year_the_stock_it_must_have_had_is_asked_for(int issued, int repealed, int inForce, int before)
    {
        var figures = Sample.With(("T2.NORM.ISSUED", issued), ("T2.NORM.REPEALED", repealed), ("T2.NORM.INFORCE", inForce));

        Sample.Of("T2-STOCK", Sample.Filled(figures)).ShouldHaveSingleItem().Told().ShouldBe(
            $"Warning 行政规范性文件现行有效 {inForce} 件、制发 {issued} 件、废止 {repealed} 件，上年现行有效应为 {before} 件；系统中没有上年报告。");
        Sample.Of("T2-STOCK", Sample.Filled(figures), Sample.After(Sample.With(("T2.NORM.INFORCE", before)))).ShouldBeEmpty();
        Sample.Of("T2-STOCK", Sample.Filled(Sample.Zero)).ShouldBeEmpty();
    }

    [Fact]
    public void With_last_year_the_stock_must_agree()
    {
        var figures = Sample.With(("T2.NORM.ISSUED", 11), ("T2.NORM.REPEALED", 13), ("T2.NORM.INFORCE", 85));

        var finding = Sample.Of("T2-STOCK", Sample.Filled(figures), Sample.After(Sample.With(("T2.NORM.INFORCE", 90)))).ShouldHaveSingleItem();

        finding.Told().ShouldBe("Error 行政规范性文件：上年现行有效 90 + 本年制发 11 - 本年废止 13 = 88，表二现行有效填 85，相差 3。");
        finding.Fields.Select(field => field.Name).ShouldBe(["T2.NORM.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED"]);
    }

    [Fact]
    public void No_more_can_be_repealed_than_there_was()
    {
        var lastYear = Sample.After(Sample.With(("T2.REG.INFORCE", 1)));

        Sample.Of("T2-REPEAL", Sample.Filled(Sample.With(("T2.REG.ISSUED", 1), ("T2.REG.REPEALED", 3))), lastYear).ShouldHaveSingleItem().Told()
            .ShouldBe("Error 规章：本年废止 3 件，多于上年现行有效 1 件与本年制发 1 件之和。");
        Sample.Of("T2-REPEAL", Sample.Filled(Sample.With(("T2.REG.ISSUED", 1), ("T2.REG.REPEALED", 2))), lastYear).ShouldBeEmpty();
    }

    [Fact]
    public void Only_some_bodies_make_regulations()
    {
        var report = Sample.Filled(Sample.With(("T2.REG.ISSUED", 2), ("T2.REG.INFORCE", 5)));

        Sample.Of("T2-POWER", report).ShouldHaveSingleItem().Told().ShouldBe("Warning 宁远市水务局没有规章制定权，规章却填了本年制发件数 2、现行有效件数 5。");
        Sample.Of("T2-POWER", report, new CheckContext(AgencyProfile.Guess("宁远市人民政府"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(31, 3, "是上年 3 万元的 10 倍")]
    [InlineData(20000, 15000, "恰为一万的整数倍")]
    [InlineData(12345, 11000, "超过一亿元")]
    public void A_fee_in_yuan_is_suspected(int fee, int lastYear, string doubt)
    {
        Sample.Of("T2-UNIT", Sample.Filled(Sample.With(("T2.FEE.AMOUNT", fee))), Sample.After(Sample.With(("T2.FEE.AMOUNT", lastYear)))).ShouldHaveSingleItem().Told()
            .ShouldBe($"Warning 行政事业性收费 {fee} 万元{doubt}，可能误填为元。");
    }

    [Fact]
    public void A_usual_fee_is_not()
    {
        Sample.Of("T2-UNIT", Sample.Filled(Sample.With(("T2.FEE.AMOUNT", 30))), Sample.After(Sample.With(("T2.FEE.AMOUNT", 3)))).ShouldBeEmpty();
        Sample.Of("T2-UNIT", Sample.Filled(Sample.With(("T2.FEE.AMOUNT", 12345))), new CheckContext(AgencyProfile.Guess("宁远市人民政府"))).ShouldBeEmpty();
    }

    [Fact]
    public void Powers_and_decisions_go_together()
    {
        var context = Sample.Context with { Agency = Sample.Context.Agency with { Powers = DecisionPowers.Licences } };

        Sample.Of("T2-ROLE", Sample.Filled(Sample.With(("T2.PENALTY.DECISIONS", 4))), context).Select(finding => finding.Told()).ShouldBe(
        [
            "Warning 宁远市水务局有行政许可职权，本年处理决定数量却为 0。",
            "Warning 宁远市水务局没有行政处罚职权，本年处理决定数量却填了 4。",
        ]);
        Sample.Of("T2-ROLE", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", 33))), context).ShouldBeEmpty();
    }

    [Fact]
    public void A_department_without_any_decision_is_asked()
    {
        Sample.Of("T2-ROLE", Sample.Filled(Sample.Zero)).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 行政许可、行政处罚、行政强制的处理决定数量都为 0；政府工作部门一般有其中的职权。");
        Sample.Of("T2-ROLE", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", 33)))).ShouldBeEmpty();
        Sample.Of("T2-ROLE", Sample.Filled(Sample.Zero), new CheckContext(AgencyProfile.Guess("宁远工业园区管委会"))).ShouldBeEmpty();
        Sample.Of("T2-ROLE", Sample.Filled(Sample.Zero), new CheckContext(AgencyProfile.Guess("宁远市人民政府办公室"))).ShouldBeEmpty();
    }
}
