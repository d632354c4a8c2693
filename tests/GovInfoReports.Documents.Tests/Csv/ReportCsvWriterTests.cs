using System.Text;
using GovInfoReports.Documents.Csv;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Csv;

public class ReportCsvWriterTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

    [Fact]
    public void There_is_one_line_per_cell()
    {
        var lines = LinesOf(Office);

        lines.Length.ShouldBe(201);
        lines[0].ShouldBe("机关,年度,修订号,表,行代码,行名称,列代码,列名称,数值");
        lines[1].ShouldBe("吴忠市人民政府办公室,2025,1,T2,REG,规章,ISSUED,本年制发件数,0");
        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T3,R4.1,三、本年度办理结果／（四）无法提供／1.本机关不掌握相关政府信息,P,自然人,22");
        lines[^1].ShouldBe("吴忠市人民政府办公室,2025,1,T4,AFTER,行政诉讼·复议后起诉,TOTAL,总计,0");
    }

    [Fact]
    public void The_file_opens_in_excel()
    {
        var bytes = ReportCsvWriter.Write(Office);

        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(bytes).Replace("\r\n", string.Empty, StringComparison.Ordinal).ShouldNotContain('\n');
        bytes[^2..].ShouldBe("\r\n"u8.ToArray());
    }

    [Fact]
    public void Blank_is_an_empty_field_and_amounts_keep_their_decimals()
    {
        var figures = Office.Content.Figures.With("T3.N.P", null).With("T2.FEE.AMOUNT", 12.5m);
        var lines = LinesOf(Office with { Content = Office.Content.WithFigures(figures) });

        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,");
        lines.ShouldContain("吴忠市人民政府办公室,2025,1,T2,FEE,行政事业性收费,AMOUNT,本年收费金额（单位：万元）,12.5");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("@SUM", "\"'@SUM\"")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    public void A_name_is_never_run_as_a_formula(string agency, string field)
    {
        LinesOf(Office with { Agency = agency })[1].ShouldStartWith(field + ",2025,");
    }

    [Fact]
    public void Several_reports_share_one_header()
    {
        var lines = Encoding.UTF8.GetString(ReportCsvWriter.Write(Office, Office with { Year = 2024 })).Split("\r\n");

        lines.Count(line => line.Contains("机关,年度", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.Contains(",2024,", StringComparison.Ordinal)).ShouldBe(200);
    }

    private static string[] LinesOf(FilledReport report) =>
        Encoding.UTF8.GetString(ReportCsvWriter.Write(report)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
}
