namespace GovInfoReports.PublicSite.Tests.Pages;

public class ComparePageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Rows = ".compared tbody tr:not(.group)";
    private const string Two = "/compare?r=2025/wuzhong-gov-office&r=2025/wuzhong-jinji";

    [Fact]
    public async Task Every_cell_of_two_reports_stands_side_by_side()
    {
        var page = await site.GetPageAsync(Two);

        page.QuerySelectorAll(Rows).Length.ShouldBe(200);
        page.AllWords(".compared tbody:has(.differs)").ShouldContain("行政规范性文件 本年制发件数 11 0 本年废止件数 13 0 现行有效件数 85 0");
        page.AllWords(".compared tbody").ShouldContain("一、本年新收 自然人 35 0 商业企业 2 0 科研机构 0 0 社会公益组织 0 0 法律服务机构 0 0 其他 0 0 总计 37 0");
        page.AllWords(".compared .group").ShouldContain("（四）无法提供 1.本机关不掌握相关政府信息");
        page.AllWords(".compared thead tr").First().ShouldBe("表二 吴忠市人民政府办公室 2025 年 宁夏吴忠金积工业园区管委会 2025 年", Spaces.Ignored);
    }

    [Fact]
    public async Task Every_figure_is_that_of_the_published_json_and_marked_where_they_differ()
    {
        var page = await site.GetPageAsync(Two);

        var rows = page.QuerySelectorAll(Rows).ToDictionary(
            row => row.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1],
            row => (string.Join(' ', row.AllWords("td")), row.ClassList.Contains("differs")));
        var expected = await site.Store.Database.QueryAsync<string[]>(
            """
            SELECT array_agg(format('%s.%s|%s %s|%s', t.key, c.key, c.value, other.value, c.value <> other.value))
            FROM publications p CROSS JOIN jsonb_each(p.content::jsonb -> 'tables') t CROSS JOIN jsonb_each_text(t.value) c
            JOIN publications q ON q.agency_code = 'wuzhong-jinji' AND q.year = 2025 CROSS JOIN LATERAL (SELECT q.content::jsonb -> 'tables' -> t.key ->> c.key AS value) other
            WHERE p.agency_code = 'wuzhong-gov-office' AND p.year = 2025
            """);

        expected.Length.ShouldBe(200);
        rows.ShouldBe(expected.Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => (parts[1], parts[2] == "t")), ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_differences_can_be_shown()
    {
        var page = await site.GetPageAsync(Two + "&differences=true");

        var rows = page.QuerySelectorAll(Rows);
        rows.Length.ShouldBeInRange(1, 199);
        rows.ShouldAllBe(row => row.ClassList.Contains("differs"));
        page.AllWords(".empty").ShouldBe(["表四没有不同。"]);
    }

    [Fact]
    public async Task Reports_are_found_added_and_removed_by_links()
    {
        var page = await site.GetPageAsync("/compare?r=2025/wuzhong-jinji&q=工业和信息化局");

        var added = page.QuerySelectorAll("form + .chosen a").Single();
        added.Words().ShouldBe("加入：吴忠市工业和信息化局 2023 年");
        var both = await site.GetPageAsync(added.GetAttribute("href")!);
        both.AllWords(".chosen li").ShouldBe(["宁夏吴忠金积工业园区管委会 2025 年移除", "吴忠市工业和信息化局 2023 年移除"]);
        var one = await site.GetPageAsync(both.QuerySelector(".remove")!.GetAttribute("href")!);
        one.AllWords(".chosen li").ShouldBe(["吴忠市工业和信息化局 2023 年移除"]);
    }

    [Fact]
    public async Task An_address_without_a_report_is_named()
    {
        var page = await site.GetPageAsync("/compare?r=2025/nobody&r=x&r=2025/wuzhong-jinji");

        page.AllWords("[role=alert]").ShouldBe(["没有找到报告“2025/nobody”，已略去。", "没有找到报告“x”，已略去。"]);
        page.QuerySelectorAll(".chosen li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_chosen_yet_asks_for_a_report() =>
        (await site.GetPageAsync("/compare")).Words("label[for=q]").ShouldBe("加入报告");

    [Fact]
    public async Task The_comparison_can_be_downloaded()
    {
        var csv = await site.Client.GetStringAsync(Two.Replace("/compare", "/compare.csv", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(401);
        csv.ShouldContain("吴忠市人民政府办公室,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,35\r\n");
    }
}
