using GovInfoReports.Documents.Import;

namespace GovInfoReports.Documents.Tests.Import;

public class FigureVariantTests
{
    [Theory]
    [InlineData("３５", 35)]
    [InlineData("1,234", 1234)]
    [InlineData("1，234", 1234)]
    [InlineData("35件", 35)]
    [InlineData("35 个", 35)]
    [InlineData("035", 35)]
    [InlineData("/", 0)]
    [InlineData("／", 0)]
    [InlineData("—", 0)]
    [InlineData("——", 0)]
    [InlineData("-", 0)]
    [InlineData("无", 0)]
    [InlineData("**35**", 35)]
    public void A_figure_written_in_another_way_is_read(string written, int value)
    {
        var imported = Variant.Of(Variant.NewRow, $"一、本年新收政府信息公开申请数量\t\t{written}\t0\t0\t0\t0\t0\t0\t");

        imported.Report.Content.Figures["T3.N.P"].ShouldBe(value);
        imported.Normalised.ShouldContain(entry => entry.Where == "T3.N.P" || entry.Kind == NormalisationKind.Mark);
    }

    [Fact]
    public void A_figure_that_needed_reading_is_told_with_its_cell()
    {
        var imported = Variant.Of(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t１，２３４件\t/\t0\t0\t0\t0\t0\t");

        imported.OfKind(NormalisationKind.Figure).ShouldBe(
        [
            new(NormalisationKind.Figure, "T3.N.P", "１，２３４件", "1234"),
            new(NormalisationKind.Figure, "T3.N.B", "/", "0"),
        ]);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("约3")]
    [InlineData("3.5")]
    [InlineData("1,23")]
    [InlineData("99999999999")]
    public void A_figure_that_cannot_be_read_stays_blank_and_is_told(string written)
    {
        var imported = Variant.Of(Variant.NewRow, $"一、本年新收政府信息公开申请数量\t\t{written}\t0\t0\t0\t0\t0\t0\t");

        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
        imported.Report.Content.Figures["T3.N.B"].ShouldBe(0);
        imported.OfKind(NormalisationKind.Figure).ShouldBe([new(NormalisationKind.Figure, "T3.N.P", written, string.Empty)]);
    }

    [Fact]
    public void A_blank_cell_stays_blank_in_its_place()
    {
        var imported = Variant.Of(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t2\t");

        imported.Report.Content.Figures["T3.N.P"].ShouldBeNull();
        imported.Report.Content.Figures["T3.N.B"].ShouldBe(2);
        imported.Report.Content.Figures["T3.N.T"].ShouldBe(2);
        imported.OfKind(NormalisationKind.Figure).ShouldBe([new(NormalisationKind.Figure, "T3.N.P", string.Empty, string.Empty)]);
    }

    [Theory]
    [InlineData("行政事业性收费\t12.345600\t\t", 12.3456)]
    [InlineData("行政事业性收费\t0.038万元\t\t", 0.038)]
    [InlineData("行政事业性收费\t1,200.5", 1200.5)]
    public void The_fee_is_an_amount(string row, double value)
    {
        var imported = Variant.Of("行政事业性收费\t0\t\t", row);

        imported.Report.Content.Figures["T2.FEE.AMOUNT"].ShouldBe((decimal)value);
        imported.OfKind(NormalisationKind.Figure).Count.ShouldBe(1);
    }

    [Fact]
    public void Totals_stay_as_the_file_carried_them()
    {
        var imported = Variant.Of(Variant.NewRow, "一、本年新收政府信息公开申请数量\t\t1\t1\t0\t0\t0\t0\t9\t");

        imported.Report.Content.Figures["T3.N.T"].ShouldBe(9);
    }
}
