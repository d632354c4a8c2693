using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class YearRulesTests
{
    [Fact]
    public void What_was_carried_forward_is_carried_over_column_by_column()
    {
        var findings = Sample.Of("Y-CARRY", Sample.Filled(Sample.Broken), Sample.After(Sample.Set(Sample.Zero, ("F.B", 1), ("F.T", 1))));

        findings.Select(finding => finding.Told()).ShouldBe(
        [
            "Error “自然人”列：上年结转填 1 件，2024 年报告的结转下年度继续办理为 0 件。",
            "Error “商业企业”列：上年结转填 0 件，2024 年报告的结转下年度继续办理为 1 件。",
        ]);
        findings[1].Fix.ShouldBe([new CellFix(CellKey.Parse("T3.C.B"), 1)]);
        Sample.Of("Y-CARRY", Sample.Filled(Sample.Broken), Sample.After(Sample.Set(Sample.Zero, ("F.P", 1), ("F.T", 1)))).ShouldBeEmpty();
        Sample.Of("Y-CARRY", Sample.Filled(Sample.Broken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(20, 31, "增加 11")]
    [InlineData(23, 11, "减少 12")]
    [InlineData(0, 11, "增加 11")]
    public void A_jump_needs_an_explanation(int before, int now, string change)
    {
        Sample.Of("Y-JUMP", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", now))), Sample.After(Sample.With(("T2.LICENSE.DECISIONS", before)))).ShouldHaveSingleItem().Told()
            .ShouldBe($"Warning 表二“行政许可”行“本年处理决定数量”列由上年 {before} 变为 {now}，{change}。");
    }

    [Theory]
    [InlineData(20, 30)]
    [InlineData(24, 12)]
    [InlineData(2, 12)]
    public void A_usual_change_does_not(int before, int now)
    {
        Sample.Of("Y-JUMP", Sample.Filled(Sample.With(("T2.LICENSE.DECISIONS", now))), Sample.After(Sample.With(("T2.LICENSE.DECISIONS", before)))).ShouldBeEmpty();
    }

    [Fact]
    public void A_series_that_ends_or_begins_is_told_once()
    {
        var (some, none) = (Sample.With(("T2.PENALTY.DECISIONS", 20)), Sample.Zero);

        var ended = Checker.Check(Sample.Filled(none), Sample.After(some, some)).Where(finding => finding.Rule.StartsWith("Y-", StringComparison.Ordinal));
        ended.ShouldHaveSingleItem().Told().ShouldBe("Warning 表二“行政处罚”行“本年处理决定数量”列以往 2 年都不为 0（上年 20），今年为 0。");
        Sample.Of("Y-ZERO", Sample.Filled(some), Sample.After(none, none)).ShouldHaveSingleItem().Told()
            .ShouldBe("Warning 表二“行政处罚”行“本年处理决定数量”列以往 2 年都为 0，今年为 20。");
        Sample.Of("Y-ZERO", Sample.Filled(none), Sample.After(some, none)).ShouldBeEmpty();
        Sample.Of("Y-ZERO", Sample.Filled(none), Sample.After(some)).ShouldBeEmpty();
    }

    [Fact]
    public void An_amendment_of_last_year_after_its_figures_were_taken_is_told()
    {
        var context = Sample.After(Sample.With(("T3.F.P", 2), ("T2.NORM.INFORCE", 8)))
            with
        { TakenOver = Sample.Report(Sample.With(("T3.F.P", 1), ("T2.NORM.INFORCE", 8))) };

        var finding = Sample.Of("Y-AMEND", Sample.Filled(Sample.With(("T3.C.P", 1))), context).ShouldHaveSingleItem();

        finding.Told().ShouldBe("Warning 2024 年报告的表三“四、结转下年度”行“自然人”列已由 1 更正为 2，本报告仍按原数衔接。");
        finding.Fields.ShouldBe([CellKey.Parse("T3.C.P")]);
        Sample.Of("Y-AMEND", Sample.Filled(Sample.Zero), Sample.After(Sample.Zero) with { TakenOver = Sample.Report(Sample.Zero) }).ShouldBeEmpty();
    }
}
