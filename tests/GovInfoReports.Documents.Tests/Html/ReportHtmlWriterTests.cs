using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoReports.Documents.Html;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Documents.Tests.Html;

public class ReportHtmlWriterTests
{
    private static readonly FilledReport Office = ReportImporter.Import(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName).Report;

    [Fact]
    public void Six_sections_stand_under_their_anchors()
    {
        var body = Render(Office);

        body.QuerySelectorAll("section").Select(section => section.Id).ShouldBe(["s1", "s2", "s3", "s4", "s5", "s6"]);
        body.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(Office.Edition.Sections.Select(section => section.Heading));
        body.QuerySelectorAll("#s1 h3").Select(heading => heading.TextContent)
            .ShouldBe(["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况"]);
        body.QuerySelectorAll("h1").ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_is_shown()
    {
        var body = Render(Office);

        foreach (var text in Office.Edition.Texts.Where(text => text.Key != TextKey.Title && Office.Content.Text(text.Key).Length > 0))
        {
            var shown = body.QuerySelector($"[id='{text.Key}']")!.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent);
            string.Join('\n', shown).ShouldBe(Templates.Narratives.Narrative.Parse(Office.Content.Text(text.Key)).PlainText);
        }

        body.QuerySelectorAll("strong").Select(bold => bold.TextContent).ShouldContain("一是在抓培训、强队伍上持续用力。");
        var link = body.QuerySelector("footer a")!;
        link.GetAttribute("href").ShouldBe("https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/");
        link.GetAttribute("rel").ShouldBe("nofollow noopener");
    }

    [Fact]
    public void All_200_figures_are_shown_under_their_keys()
    {
        var body = Render(Office);

        foreach (var cell in Office.Edition.Cells)
        {
            body.QuerySelector($"td[id='{cell.Key}']")!.TextContent.ShouldBe(CellValue.Format(Office.Content.Figures[cell]));
        }

        body.QuerySelectorAll("td[headers]").Length.ShouldBe(200);
    }

    [Fact]
    public void Every_figure_names_headings_that_exist()
    {
        var body = Render(Office, new ReportHtmlOptions { IdPrefix = "v1-" });

        foreach (var cell in body.QuerySelectorAll("td[headers]"))
        {
            var headings = cell.GetAttribute("headers")!.Split(' ').Select(id => body.QuerySelector($"th[id='{id}']")!).ToList();
            headings.ShouldNotBeEmpty();
            headings.ShouldAllBe(heading => heading.HasAttribute("scope"));
        }

        HeadingsOf(body, "v1-T3.R4.1.P").ShouldBe(["三、本年度办理结果", "（四）无法提供", "1.本机关不掌握相关政府信息", "申请人情况", "自然人"]);
        HeadingsOf(body, "v1-T4.AFTER.PENDING").ShouldBe(["行政诉讼", "复议后起诉", "尚未审结"]);
        HeadingsOf(body, "v1-T2.FEE.AMOUNT").ShouldBe(["第二十条第（八）项", "行政事业性收费", "本年收费金额（单位：万元）"]);
    }

    [Fact]
    public void Ids_are_unique_even_with_two_reports_on_a_page()
    {
        var page = new HtmlParser().ParseDocument(
            ReportHtmlWriter.Write(Office, new ReportHtmlOptions { WithTitle = true }) + ReportHtmlWriter.Write(Office, new ReportHtmlOptions { IdPrefix = "old-", WithTitle = true }));

        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("[aria-labelledby]").ShouldAllBe(element => page.GetElementById(element.GetAttribute("aria-labelledby")!) != null);
    }

    [Fact]
    public void Tables_are_complete_rectangles()
    {
        foreach (var table in Render(Office).QuerySelectorAll("table"))
        {
            var covered = table.QuerySelectorAll("td, th").Sum(cell => Span(cell, "rowspan") * Span(cell, "colspan"));
            (covered % table.QuerySelectorAll("tr").Length).ShouldBe(0);
        }

        static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Tables_scroll_by_keyboard_and_have_captions()
    {
        var regions = Render(Office).QuerySelectorAll("div.table-scroll[tabindex='0'][role='region']");

        regions.Select(region => region.QuerySelector("caption")!.TextContent)
            .ShouldBe(["表二　主动公开政府信息情况", "表三　收到和处理政府信息公开申请情况", "表四　政府信息公开行政复议、行政诉讼情况"]);
        regions.ShouldAllBe(region => region.GetAttribute("aria-labelledby") == region.QuerySelector("caption")!.Id);
    }

    [Fact]
    public void Zeros_blanks_totals_and_marked_cells_have_classes()
    {
        var report = Office with { Content = Office.Content.WithFigures(Office.Content.Figures.With("T3.C.S", null)) };
        var body = Render(report, new ReportHtmlOptions
        {
            CellClass = key => key.Place == "R7.P" ? "error" : null,
            CellTitle = key => key.Place == "R7.P" ? "38 ≠ 36" : null,
        });

        Cell("T3.N.P").HasAttribute("class").ShouldBeFalse();
        Cell("T3.N.S").ClassName.ShouldBe("zero");
        Cell("T3.N.T").ClassName.ShouldBe("total");
        Cell("T3.F.T").ClassName.ShouldBe("zero total");
        Cell("T3.C.S").ClassName.ShouldBe("blank");
        Cell("T3.C.S").TextContent.ShouldBeEmpty();
        Cell("T3.R7.P").ClassName.ShouldBe("total error");
        Cell("T3.R7.P").GetAttribute("title").ShouldBe("38 ≠ 36");

        IElement Cell(string key) => body.QuerySelector($"td[id='{key}']")!;
    }

    [Fact]
    public void What_people_typed_is_never_markup()
    {
        const string evil = "<script>alert('1')</script>&\"";
        var content = ReportContent.Blank(AnnualReport2021.Edition).WithText(TextKey.Title, evil).WithText(TextKey.Preamble, evil).WithText(TextKey.OtherMatters, $"[{evil}](https://a.gov.cn/?a=\"x\")");
        var body = new HtmlParser().ParseDocument(ReportHtmlPage.Write(new FilledReport(evil, 2025, 1, content)));

        body.QuerySelectorAll("script").ShouldBeEmpty();
        body.Title.ShouldBe(evil);
        body.QuerySelector("h1")!.TextContent.ShouldBe(evil);
        body.QuerySelector("#PREAMBLE p")!.TextContent.ShouldBe(evil);
        body.QuerySelector("#S6 a")!.GetAttribute("href").ShouldBe("https://a.gov.cn/?a=\"x\"");
    }

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var page = new HtmlParser().ParseDocument(ReportHtmlPage.Write(Office));

        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-CN");
        page.QuerySelector("h1")!.TextContent.ShouldBe("吴忠市人民政府办公室2025 年政府信息公开工作年度报告");
        page.QuerySelectorAll("link, script, img, iframe").ShouldBeEmpty();
    }

    private static IElement Render(FilledReport report, ReportHtmlOptions? options = null) =>
        new HtmlParser().ParseDocument(ReportHtmlWriter.Write(report, options)).Body!;

    private static IEnumerable<string> HeadingsOf(IElement body, string id) =>
        body.QuerySelector($"td[id='{id}']")!.GetAttribute("headers")!.Split(' ').Select(heading => body.QuerySelector($"th[id='{heading}']")!.TextContent);
}
