using System.Text;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Import;

public class HtmlImportTests
{
    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_a_seed_reads_back_equal(string code)
    {
        var seed = Seeds.Get(code);
        var report = ReportImporter.Import(seed.Bytes, seed.FileName).Report;

        var again = Variant.Import(ReportHtmlPage.Write(report), "报告.html");

        again.Report.ShouldBe(report);
        again.Normalised.ShouldBeEmpty();
        again.Unplaced.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_portal_page_full_of_chrome_reads_as_the_report_alone(string code)
    {
        var seed = Seeds.Get(code);
        var report = ReportImporter.Import(seed.Bytes, seed.FileName).Report;
        var fragment = ReportHtmlWriter.Write(report);
        var portal = $"""
            <!-- saved from url=(0031)http://www.wuzhong.gov.cn/x.html -->
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="ArticleTitle" content="{report.Title}">
            <title>{report.Title}_政府信息公开年报_某市人民政府</title><script>var a = "一、总体情况";</script></head>
            <body><div class="top">繁体版 | 无障碍</div><ul class="nav"><li>一、首页</li></ul>
            <table width="1000"><tr><td>当前位置：首页 &gt; 政府信息公开年报</td></tr><tr height="8"><td></td></tr>
            <tr><td><table><tr><td><h1>{report.Title}</h1><p>发布时间：2026-01-20　来源：本网</p></td></tr>
            <tr><td><div class="TRS_Editor"><style>p &#123; color: red &#125;</style>{fragment}</div></td></tr></table></td></tr>
            <tr><td>上一篇：没有了</td></tr></table>
            <footer>主办：某市人民政府 备案号：宁ICP备00000000号</footer></body></html>
            """;

        var imported = Import(Encoding.UTF8.GetBytes(portal), "index.shtml");

        imported.Report.ShouldBe(report);
        imported.Normalised.ShouldBeEmpty();
    }

    [Fact]
    public void Spans_spacer_rows_and_line_breaks_are_read_as_the_form_means_them()
    {
        var html = Page("""
            <h2>二、主动公开政府信息情况</h2>
            <table><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td height="6"></td></tr>
            <tr><td>信息内容</td><td>本年<br>制发件数</td><td>本年废止件数</td><td>现行有效<br/>件数</td></tr>
            <tr><td>规章</td><td>&nbsp;1&nbsp;</td><td>2</td><td><span>3</span></td></tr>
            <tr><td>行政规范性文件</td><td>４件</td><td>—</td><td>1,006</td></tr></table>
            """);

        var figures = Variant.Import(html, "a.htm").Report.Content.Figures;

        Values(figures, "T2.REG.ISSUED", "T2.REG.REPEALED", "T2.REG.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE").ShouldBe([1, 2, 3, 4, 0, 1006]);
    }

    [Fact]
    public void Bold_links_and_line_breaks_become_runs_and_paragraphs()
    {
        var imported = Variant.Import(Page("<h2>二、主动公开政府信息情况</h2>"), "a.html");

        imported.Report.Content.Text(TextKey.Overview).Split('\n').ShouldBe(
            ["**一是**公开了[目录](https://a.gov.cn/x)并 说明。", "**二是**答复了。"]);
        imported.Report.Agency.ShouldBe("某市某局");
        imported.Report.Year.ShouldBe(2025);
    }

    [Fact]
    public void What_stands_around_the_report_is_told_where_it_says_something()
    {
        var menu = string.Concat(Enumerable.Range(1, 50).Select(index => $"<li><a href='/{index}'>第{index}个栏目</a></li>"));
        var page = Page("<h2>二、主动公开政府信息情况</h2>").Replace("<body>", $"<body><ul>{menu}</ul><p>本页内容由某局负责解释和更新。</p><div id='a'>", StringComparison.Ordinal)
            .Replace("</body>", "</div><p>发布时间：2026-01-20</p><p>附表数据以纸质报告为准。</p><p>某市某局</p><p>2026年1月20日</p><p>版权所有，未经许可不得转载。</p></body>", StringComparison.Ordinal);

        var imported = Variant.Import(page, "a.html");

        imported.Unplaced.ShouldBe(["本页内容由某局负责解释和更新。", "附表数据以纸质报告为准。", "某市某局", "2026年1月20日"], ignoreOrder: true);
    }

    [Fact]
    public void A_table_inside_a_table_of_figures_loses_none()
    {
        var html = Page("""
            <h2>二、主动公开政府信息情况</h2>
            <table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td colspan="3"><table><tr><td>1</td><td>2</td><td>3</td></tr></table></td></tr>
            <tr><td colspan="4"><table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政处罚</td><td>8</td></tr><tr><td>行政强制</td><td>9</td></tr></table></td></tr>
            <tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>
            """);

        var figures = Variant.Import(html, "a.htm").Report.Content.Figures;

        Values(figures, "T2.REG.ISSUED", "T2.REG.REPEALED", "T2.REG.INFORCE", "T2.NORM.ISSUED", "T2.NORM.REPEALED", "T2.NORM.INFORCE", "T2.PENALTY.DECISIONS", "T2.COERCION.DECISIONS")
            .ShouldBe([1, 2, 3, 4, 5, 6, 8, 9]);
    }

    [Fact]
    public void Pages_beyond_every_report_are_refused()
    {
        Refusal(string.Concat(Enumerable.Repeat("<b>a</b>", 20_001))).ShouldBe("网页的元素超过 20000 个，不会是年度报告的网页；请只保存报告正文再导入。");
        Refusal(string.Concat(Enumerable.Repeat("<div>", 19_000))).ShouldBe("网页的元素嵌套超过 300 层，不会是年度报告的网页；请只保存报告正文再导入。");
        Refusal("<table><tr><td>一<td colspan=900>二</table>").ShouldBe("文件里有一张表格超过 60 列，不会是年度报告的表格；请检查是否选错了文件。");
        Refusal("<p>停机维护</p>").ShouldBe("没有读到年度报告的结构（“一、总体情况”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。");
    }

    [Fact]
    public void A_page_cut_off_anywhere_is_read_or_refused()
    {
        var page = Encoding.UTF8.GetBytes(ReportHtmlPage.Write(ReportImporter.Import(Seeds.GovernmentOffice.Bytes, "a.md").Report));
        for (var length = 0; length < page.Length; length += 997)
        {
            try
            {
                Import(page[..length], "a.html").Report.Year.ShouldBe(2025);
            }
            catch (ImportException exception)
            {
                exception.Message.ShouldEndWith("。");
            }
        }
    }

    private static string Page(string tables) => $"""
        <!DOCTYPE html><html><body><h1>某市某局<br>2025年政府信息公开工作年度报告</h1>
        <p style="text-indent:2em"><b>一、</b><span style="font-weight: 700">总体情况</span></p>
        <p>&nbsp;&nbsp;<strong>一是</strong>公开了<a href="https://a.gov.cn/x">目录</a><a href="javascript:x()">并</a>
          说明。<br><br>　　<span style="font-weight:bold">二是</span>答复了。</p>{tables}</body></html>
        """;

    private static List<decimal?> Values(GovInfoReports.Templates.Content.Figures figures, params string[] keys) =>
        [.. keys.Select(key => figures[CellKey.Parse(key)])];

    private static ImportedReport Import(byte[] bytes, string fileName) => ReportImporter.Import(bytes, fileName);

    private static string Refusal(string html) => Should.Throw<ImportException>(() => Variant.Import(html, "a.html")).Message;
}
