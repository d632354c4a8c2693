using System.Text;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Form;
using GovInfoReports.Templates.Tests.Checks;

namespace GovInfoReports.Templates.Tests.Content;

public class ReportJsonTests
{
    [Fact]
    public void Reading_back_gives_the_same_report()
    {
        var content = Sample.Report(Sample.Broken.With("T2.FEE.AMOUNT", 0.038m).With("T4.RECON.UPHELD", null))
            .WithText(TextKey.Title, "某局2025年政府信息公开工作年度报告")
            .WithText(TextKey.ProactiveDisclosure, "第一段“引号”。\n**第二段**[网址](https://www.gov.cn/)。");
        var report = new FilledReport("某局", 2025, 2, content);

        ReportJson.Read(ReportJson.Write(report)).ShouldBe(report);
    }

    [Fact]
    public void The_document_has_the_promised_shape()
    {
        var report = new FilledReport("某局", 2025, 1, Sample.Report(Sample.Zero).WithText(TextKey.OtherMatters, "无。"));

        var json = Encoding.UTF8.GetString(ReportJson.Write(report));

        json.ShouldStartWith("""{"$schema":"/data/annual-report-2021.schema.json","edition":"2021","title":"某局2025年政府信息公开工作年度报告","agency":"某局","year":2025,"revision":1,"texts":{"S6":"无。"},"tables":{"T2":{"REG.ISSUED":0,""");
        json.ShouldContain("\"T3\":{\"N.P\":0,");
        json.ShouldEndWith("\"AFTER.TOTAL\":0}}}");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"edition\":\"1999\"}")]
    [InlineData("not json")]
    public void Other_json_is_refused(string json)
    {
        Should.Throw<FormatException>(() => ReportJson.Read(Encoding.UTF8.GetBytes(json)))
            .Message.ShouldBe("这不是本系统导出的年度报告 JSON，或文件已损坏。");
    }
}
