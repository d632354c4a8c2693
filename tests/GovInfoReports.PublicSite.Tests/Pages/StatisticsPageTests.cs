using System.Net;
using GovInfoReports.Core.Statistics;
using GovInfoReports.PublicSite.Pages.Statistics;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class StatisticsPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task Years_stand_side_by_side_with_their_sums()
    {
        var page = await site.GetPageAsync("/statistics");

        page.AllWords(".results > .table-scroll tbody tr").ShouldBe(["2023 2 2 0 0 0 0 — — 三张表", "2025 3 2 37 0 38 0 0% — 三张表"]);
        page.QuerySelectorAll("svg[role=img]").Length.ShouldBe(2);
        page.Words("#requests-desc").ShouldBe("本年新收：2023 0、2025 37；办理结果总计：2023 0、2025 38；结转下年度：2023 0、2025 0。");
        page.Words("#outcomes-desc").ShouldBe("予以公开：2023 0、2025 10；部分公开：2023 0、2025 2；不予公开：2023 0、2025 0；无法提供：2023 0、2025 25；不予处理：2023 0、2025 0；其他处理：2023 0、2025 1。");
        page.AllWords("figure:first-of-type tbody tr").ShouldBe(["本年新收 0 37", "办理结果总计 0 38", "结转下年度 0 0"], Spaces.Ignored);
    }

    [Fact]
    public async Task The_sums_of_a_year_fill_the_three_tables_and_lead_to_their_parts()
    {
        var page = await site.GetPageAsync("/statistics/2025");

        page.QuerySelectorAll(".report-table td[id]").Length.ShouldBeGreaterThanOrEqualTo(200);
        page.GetElementById("T3.N.P")!.TextContent.ShouldBe("35");
        page.GetElementById("T2.NORM.INFORCE")!.QuerySelector("a")!.GetAttribute("href").ShouldBe("/statistics/2025/T2.NORM.INFORCE");
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2025)]
    public async Task Every_sum_shown_is_that_of_the_published_json(int year)
    {
        var page = await site.GetPageAsync($"/statistics/{year}?region=wuzhong-o");

        var sums = (await site.Store.Database.QueryAsync<string[]>(
            """
            SELECT array_agg(format('%s|%s', cell, sum)) FROM (
              SELECT format('%s.%s', t.key, c.key) AS cell, sum(coalesce(c.value, '0')::numeric) AS sum
              FROM publications p CROSS JOIN jsonb_each(p.content::jsonb -> 'tables') t CROSS JOIN jsonb_each_text(t.value) c WHERE p.year = $1 GROUP BY 1) sums
            """,
            year)).Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => parts[1]);

        sums.Count.ShouldBe(200);
        sums.ShouldAllBe(sum => page.GetElementById(sum.Key)!.TextContent == sum.Value);
    }

    [Fact]
    public async Task A_sum_names_what_each_body_contributes()
    {
        var page = await site.GetPageAsync("/statistics/2025/T3.N.T?region=wuzhong-o");

        page.Words("h1").ShouldBe("2025 年度表三“一、本年新收”行“总计”列");
        page.Words(".count").ShouldBe($"{PublishedSite.OfficeName}，3 个机关合计 37。不足 10 个机关，不排名次。下载（CSV）");
        page.AllWords(".parts tbody tr").First().ShouldBe("吴忠市人民政府办公室 37");
        page.Links(".parts a").First().ShouldBe("/reports/2025/wuzhong-gov-office#T3.N.T");
    }

    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 9, 7, 7, 7, 2, 0, 0 }, new[] { 1, 2, 2, 2, 5, 6, 6 })]
    public void Equal_parts_share_a_place_and_the_next_is_counted_from_all_before_it(int[] values, int[] places) =>
        CellModel.Ranked([.. values.Select(value => new Contribution("a", "某局", value))]).Select(ranked => ranked.Place).ShouldBe(places);

    [Fact]
    public async Task The_sums_can_be_downloaded()
    {
        var csv = await site.Client.GetAsync("/statistics/2025.csv", TestContext.Current.CancellationToken);

        (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("全部地区,2025,1,T3,N,一、本年新收政府信息公开申请数量,P,自然人,35\r\n");
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("全部地区2025年度统计.csv");
    }

    [Fact]
    public async Task A_region_without_reports_for_the_year_is_said_to_have_none()
    {
        var office = await site.Store.AddOfficeAsync();

        var page = await site.GetPageAsync($"/statistics/2025?region={office.OfficeCode}");

        page.Words(".empty").ShouldBe("测试市人民政府政务公开办公室1 在 2025 年度还没有已发布的年度报告。");
        page.QuerySelectorAll("table").ShouldBeEmpty();
    }

    [Fact]
    public async Task All_years_and_the_parts_of_a_sum_can_be_downloaded()
    {
        var years = await site.Client.GetAsync("/statistics.csv?region=wuzhong-o", TestContext.Current.CancellationToken);
        var parts = await site.Client.GetAsync("/statistics/2025/T3.N.T.csv", TestContext.Current.CancellationToken);

        (await years.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n").Length.ShouldBe(402);
        years.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"{PublishedSite.OfficeName}历年统计.csv");
        (await parts.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n")[..2].ShouldBe(
            ["机关代码,机关,年度,单元格,名称,数值", "wuzhong-gov-office,吴忠市人民政府办公室,2025,T3.N.T,表三“一、本年新收”行“总计”列,37"]);
        parts.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("全部地区2025年度T3.N.T.csv");
    }

    [Theory]
    [InlineData("/statistics/2001")]
    [InlineData("/statistics/2001?region=wuzhong-o")]
    [InlineData("/statistics/2025?region=no-such")]
    [InlineData("/statistics/2025/T3.X.Y")]
    [InlineData("/statistics/2001/T3.N.T")]
    [InlineData("/statistics?region=no-such")]
    [InlineData("/statistics/2001.csv")]
    [InlineData("/statistics.csv?region=no-such")]
    [InlineData("/statistics/2025/T3.X.Y.csv")]
    public async Task What_is_not_there_is_not_found(string address) =>
        (await site.Client.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
}
