using System.Net;
using AngleSharp.Dom;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Reports;

public class ReportPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string GovernmentOffice = "/reports/2025/wuzhong-gov-office";

    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_figure_is_found_by_the_headings_it_names(string code)
    {
        var seed = Seeds.Get(code);
        var page = await site.GetPageAsync($"/reports/{seed.Year}/{code}");

        var shown = page.QuerySelectorAll(".report-table td[headers]").ToDictionary(cell => CellNamedBy(HeadingsOf(page, cell)), cell => cell);

        var expected = SeedSource.FiguresOf(seed);
        shown.Count.ShouldBe(200);
        shown.ToDictionary(cell => cell.Key, cell => cell.Value.TextContent).ShouldBe(
            expected.ToDictionary(cell => cell.Key, cell => CellValue.Format(cell.Value)), ignoreOrder: true);
        shown.ShouldAllBe(cell => cell.Value.Id == cell.Key);
        shown.ShouldAllBe(cell => cell.Value.ClassList.Contains("zero") == (expected[cell.Key] == 0));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Every_id_is_unique_and_every_heading_named_exists(string code)
    {
        var page = await site.GetPageAsync($"/reports/{Seeds.Get(code).Year}/{code}");

        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("[headers]").SelectMany(cell => HeadingsOf(page, cell)).ShouldAllBe(heading => heading.LocalName == "th");
        page.QuerySelectorAll("[aria-labelledby]").ShouldAllBe(element => page.GetElementById(element.GetAttribute("aria-labelledby")!) != null);
        page.QuerySelectorAll(".report-table").Select(table => table.QuerySelector("caption")!.Words()).ShouldBe(
            AnnualReport2021.Edition.Sections.Where(section => section.Table is not null).Select(section => $"{section.Table!.Name} {section.Title}"));
    }

    [Fact]
    public async Task Every_sentence_of_the_government_office_is_shown()
    {
        var page = await site.GetPageAsync(GovernmentOffice);
        foreach (var table in page.QuerySelectorAll(".table-scroll"))
        {
            table.Remove();
        }

        // The source ends the heading of an item with a full stop and runs on; the page gives it a line of its own.
        var expected = AnnualReport2021.Edition.Sections[0].Texts.Where(text => text.Heading is not null)
            .Aggregate(SeedSource.WordsOf(Seeds.GovernmentOffice), (words, text) => words.Replace($"{text.Heading}。", text.Heading, StringComparison.Ordinal));
        SeedSource.Condense(page.Words("h1") + page.Words(".report-body")).ShouldBe(expected);
    }

    [Fact]
    public async Task Bold_words_and_addresses_stay_what_they_are()
    {
        var page = await site.GetPageAsync(GovernmentOffice);

        page.AllWords("#S5 strong").ShouldContain("一是在抓培训、强队伍上持续用力。");
        page.Links(".report-contact a").ShouldBe(["https://www.wuzhong.gov.cn/xxgk/zfxxgknb/sjbm/zfbgs_44989/"]);
    }

    [Fact]
    public async Task Who_published_what_and_when_stands_under_the_title()
    {
        var page = await site.GetPageAsync(GovernmentOffice);

        page.AllWords(".facts div").ShouldBe(["发布机构吴忠市人民政府办公室", "报告年度2025 年", "发布日期2026年1月12日", "索引号wuzhong-gov-office/2025-00003", "有效性有效", "版本第 1 版"]);
        page.QuerySelector(".facts time")!.GetAttribute("datetime")!.ShouldMatch(@"^2026-01-12T09:30:\d\d\+08:00$");
        page.AllWords(".breadcrumb li").ShouldBe(["首页", "2025 年度", "吴忠市人民政府办公室", "年度报告"]);
        page.Links(".breadcrumb a").ShouldBe(["/", "/years/2025", "/agencies/wuzhong-gov-office"]);
        page.QuerySelector(".notice").ShouldBeNull();
    }

    [Fact]
    public async Task The_contents_lead_to_the_six_sections()
    {
        var page = await site.GetPageAsync(GovernmentOffice);

        page.AllWords(".contents a").ShouldBe(AnnualReport2021.Edition.Sections.Select(section => section.Heading));
        page.Links(".contents a").Select(link => page.QuerySelector($"{link} h2")!.Words()).ShouldBe(page.AllWords(".contents a"));
    }

    [Fact]
    public async Task The_head_carries_the_tags_of_a_government_page()
    {
        var page = await site.GetPageAsync(GovernmentOffice);

        Tag("SiteName").ShouldBe("政府信息公开工作年度报告公开平台");
        Tag("ColumnType").ShouldBe("信息公开年报");
        Tag("ArticleTitle").ShouldBe(page.Words("h1"));
        Tag("PubDate").ShouldBe("2026-01-12 09:30");
        Tag("ContentSource").ShouldBe("吴忠市人民政府办公室");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(GovernmentOffice);

        string? Tag(string name) => page.QuerySelector($"meta[name={name}]")!.GetAttribute("content");
    }

    [Theory]
    [InlineData("/reports/2025/nobody")]
    [InlineData("/reports/2024/wuzhong-gov-office")]
    [InlineData("/reports/2025/wuzhong-gov-office/v2")]
    [InlineData("/reports/2025/wuzhong-gov-office/v0")]
    [InlineData("/reports/2025/wuzhong-gov-office/v99999999999")]
    [InlineData("/reports/2025/wuzhong-gov-office.exe")]
    [InlineData("/reports/last/wuzhong-gov-office")]
    public async Task What_is_not_published_is_not_found(string address) =>
        (await site.GetPageAsync(address, HttpStatusCode.NotFound)).Words("h1").ShouldBe("没有找到这个页面");

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        var first = await site.Client.GetAsync(GovernmentOffice, TestContext.Current.CancellationToken);
        var request = new HttpRequestMessage(HttpMethod.Get, GovernmentOffice) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        var second = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);

        first.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    private static List<IElement> HeadingsOf(IDocument page, IElement cell) =>
        [.. cell.GetAttribute("headers")!.Split(' ').Select(id => page.GetElementById(id).ShouldNotBeNull())];

    private static string CellNamedBy(List<IElement> headings)
    {
        var captions = headings.Select(heading => heading.TextContent).ToList();
        return AnnualReport2021.Edition.Tables.SelectMany(table => table.Blocks, (table, block) => (table, block))
            .SelectMany(place => AnnualReport2021.Edition.Cells.Where(cell => IsIn(cell, place.table, place.block)), (place, cell) => (place.block.Title, cell))
            .Single(candidate => captions.SequenceEqual(CaptionsOf(candidate.Title, candidate.cell))).cell.Key.ToString();
    }

    private static bool IsIn(CellDefinition cell, TableTemplate table, TableBlock block) =>
        cell.Key.Table == table.Id && block.RowPaths.Any(path => path.SequenceEqual(cell.RowHeadings)) && block.ColumnPaths.Any(path => path.SequenceEqual(cell.ColumnHeadings));

    private static IEnumerable<string> CaptionsOf(string? blockTitle, CellDefinition cell) =>
        (blockTitle is null ? [] : new[] { blockTitle }).Concat(cell.RowHeadings.Concat(cell.ColumnHeadings).Select(heading => heading.Caption));
}
