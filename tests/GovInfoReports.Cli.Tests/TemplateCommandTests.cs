using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;

namespace GovInfoReports.Cli.Tests;

public class TemplateCommandTests
{
    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    [InlineData("md")]
    public async Task A_report_to_fill_in_has_title_and_preamble_and_blank_figures(string format)
    {
        var run = await CommandRun.OfAsync("template", "--to", format, "--agency", "吴忠市民政局", "--year", "2026");

        run.ExitCode.ShouldBe(0);
        var report = ReportImporter.Import(run.OutputBytes, "报告." + format).Report;
        report.ShouldBe(PreparedReport.Of(AnnualReport2021.Edition, "吴忠市民政局", 2026));
        report.Content.Figures.Values.ShouldAllBe(value => value == null);
        report.Title.ShouldBe("吴忠市民政局2026年政府信息公开工作年度报告");
        report.Content.Text(TextKey.Preamble).ShouldBe(
            "根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
            + "（国办公开办函〔2021〕30号）要求，现发布《吴忠市民政局2026年政府信息公开工作年度报告》。本报告统计数据的期限自2026年1月1日起至2026年12月31日止。");
    }

    [Fact]
    public async Task Without_an_agency_it_is_anyones_for_last_year()
    {
        var run = await CommandRun.OfAsync("template", "--to", "xlsx");

        ReportImporter.Import(run.OutputBytes, "报告.xlsx").Report.Agency.ShouldBe("某某市某某局");
    }

    [Fact]
    public async Task What_cannot_be_done_gives_2_and_one_sentence()
    {
        (await CommandRun.OfAsync("template")).ShouldBe(2, "请用 --to 写明格式，例如：--to xlsx。\n");
        (await CommandRun.OfAsync("template", "--to")).ShouldBe(2, "选项“--to”后面缺少内容。\n");
        (await CommandRun.OfAsync("template", "--to", "xlsx", "--year", "26")).ShouldBe(2, "“26”不是年度；请写 1900 至 2099，例如：--year 2026。\n");
        (await CommandRun.OfAsync("template", "--to", "xlsx", "--agency", " ")).ShouldBe(2, "--agency 后面请写机关的名称。\n");
        (await CommandRun.OfAsync("template", "--to", "xlsx", "报告.txt")).ShouldBe(2, "template 不读取文件；“报告.txt”是多余的。\n");
        (await CommandRun.OfAsync("template", "--for", "xlsx")).ShouldBe(2, "template 没有“--for”这个选项；可用的选项是 --to、--agency、--year、-o。\n");
    }
}
