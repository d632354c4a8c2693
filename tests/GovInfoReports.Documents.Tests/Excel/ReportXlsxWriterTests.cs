using GovInfoReports.Documents.Excel;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Excel;

public class ReportXlsxWriterTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;
    private static readonly Workbook Written = new(ReportXlsxWriter.Write(Office));

    [Fact]
    public void There_are_three_tables_the_texts_and_the_checks() =>
        Written.Sheets.ShouldBe(["表二", "表三", "表四", "文字", "勾稽检查"]);

    [Fact]
    public void Every_figure_stands_under_its_name()
    {
        var names = Written.Names;
        names["T3_R4_1_P"].ShouldBe("'表三'!$D$17");
        foreach (var cell in Office.Edition.Cells)
        {
            var place = names[cell.Key.ToString().Replace('.', '_')].Replace("$", string.Empty, StringComparison.Ordinal).Split('!');
            Written.Cell(place[0].Trim('\''), place[1]).Value.ShouldBe(CellValue.Format(Office.Content.Figures[cell]));
        }
    }

    [Fact]
    public void Totals_are_formulas()
    {
        Written.Cell("表三", "J5").ShouldBe(("IF(COUNT(D5:I5)=0,\"\",SUM(D5:I5))", "37"));
        Written.Cell("表三", "F28").ShouldBe(("IF(COUNT(F7:F27)=0,\"\",SUM(F7:F27))", "0"));
        Written.Cell("表四", "E5").Formula.ShouldBe("IF(COUNT(A5:D5)=0,\"\",SUM(A5:D5))");
    }

    [Fact]
    public void A_total_that_does_not_add_up_stays_the_figure_it_was()
    {
        var figures = Office.Content.Figures.With("T3.N.T", 40).With("T3.C.T", null);
        var written = new Workbook(ReportXlsxWriter.Write(Office with { Content = Office.Content.WithFigures(figures) }));

        written.Cell("表三", "J5").ShouldBe((null, "40"));
        written.Cell("表三", "J6").ShouldBe((null, null));
        written.Cell("表三", "D28").ShouldBe((null, "38"));
    }

    [Fact]
    public void A_blank_report_has_its_formulas_ready()
    {
        var blank = new Workbook(ReportXlsxWriter.Write(Office with { Content = ReportContent.Blank(AnnualReport2021.Edition) }));

        blank.Cell("表三", "J5").ShouldBe(("IF(COUNT(D5:I5)=0,\"\",SUM(D5:I5))", string.Empty));
        blank.Cell("勾稽检查", "F2").Value.ShouldBe(string.Empty);
    }

    [Fact]
    public void Every_check_is_computed_and_a_broken_one_is_red()
    {
        var sheet = Written.Sheet("勾稽检查");

        sheet.Descendants(Workbook.Main + "row").Count().ShouldBe(43);
        Written.Cell("勾稽检查", "A34").Value.ShouldBe("T3-BAL");
        Written.Cell("勾稽检查", "D34").ShouldBe(("IF(COUNT('表三'!D5:D6)<2,\"\",SUM('表三'!D5:D6))", "36"));
        Written.Cell("勾稽检查", "E34").ShouldBe(("IF(COUNT('表三'!D28:D29)<2,\"\",SUM('表三'!D28:D29))", "38"));
        Written.Cell("勾稽检查", "F34").ShouldBe(("IF(COUNT(D34:E34)<2,\"\",D34-E34)", "-2"));
        sheet.Descendants(Workbook.Main + "conditionalFormatting").Single().Attribute("sqref")!.Value.ShouldBe("A2:F43");
        sheet.Descendants(Workbook.Main + "cfRule").Single().Value.ShouldBe("AND(ISNUMBER($F2),$F2<>0)");
    }

    [Fact]
    public void Headings_are_merged_and_stay_when_scrolled()
    {
        var sheet = Written.Sheet("表三");

        sheet.Descendants(Workbook.Main + "mergeCell").Select(cell => cell.Attribute("ref")!.Value).ShouldContain("A7:A28");
        sheet.Descendants(Workbook.Main + "pane").Single().Attribute("topLeftCell")!.Value.ShouldBe("D5");
        Written.Cell("表三", "A1").Value.ShouldBe("三、收到和处理政府信息公开申请情况");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => ReportXlsxWriter.Write(Office).ShouldBe(ReportXlsxWriter.Write(Office));
}
