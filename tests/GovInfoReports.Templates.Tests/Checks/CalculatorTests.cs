using GovInfoReports.Templates.Checks;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Templates.Tests.Checks;

public class CalculatorTests
{
    [Fact]
    public void All_totals_come_from_their_parts()
    {
        var figures = Calculator.ComputeTotals(Sample.Set(Sample.Zero, ("N.P", 3), ("N.B", 4), ("R1.P", 5), ("R6.3.O", 2)).With("T4.AFTER.UPHELD", 9));

        figures["T3.N.T"].ShouldBe(7);
        figures["T3.R7.P"].ShouldBe(5);
        figures["T3.R7.O"].ShouldBe(2);
        figures["T3.R7.T"].ShouldBe(7);
        figures["T4.AFTER.TOTAL"].ShouldBe(9);
    }

    [Fact]
    public void An_edit_recomputes_only_what_depends_on_it()
    {
        var figures = Calculator.RecomputeTotals(Sample.Set(Sample.Broken, ("R1.B", 1)), [CellKey.Parse("T3.R1.B")]);

        figures["T3.R1.T"].ShouldBe(11);
        figures["T3.R7.B"].ShouldBe(3);
        figures["T3.R7.T"].ShouldBe(39);
        figures["T3.R7.P"].ShouldBe(38);
    }

    [Fact]
    public void A_total_of_blanks_is_blank()
    {
        var blank = Figures.Blank(Sample.Zero.Edition);

        Calculator.ComputeTotals(blank)["T3.R7.T"].ShouldBeNull();
        Calculator.ComputeTotals(blank.With("T3.R1.P", 2))["T3.R7.T"].ShouldBe(2);
    }
}
