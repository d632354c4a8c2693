namespace GovInfoReports.PublicSite.Tests.Pages;

public class HomePageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Fact]
    public async Task The_latest_publications_stand_first()
    {
        var page = await site.GetPageAsync("/");

        page.Words("#results-heading").ShouldBe("最新发布");
        page.AllWords(".publications li").ShouldBe(
        [
            "吴忠市工业和信息化局2023年政府信息公开工作年度报告 2026-01-12",
            "沙坡头区工业信息化和商务局2025年政府信息公开工作年度报告 2026-01-12",
            "吴忠市人民政府办公室2025年政府信息公开工作年度报告 2026-01-12",
            "青铜峡工业园区管委会2023年政府信息公开工作年度报告 2026-01-12",
            "宁夏吴忠金积工业园区管委会2025年政府信息公开工作年度报告 2026-01-12",
        ], Spaces.Ignored);
        page.Links(".publications a").ShouldBe(
        [
            "/reports/2023/wuzhong-miit", "/reports/2025/shapotou-miit", "/reports/2025/wuzhong-gov-office",
            "/reports/2023/qingtongxia-park", "/reports/2025/wuzhong-jinji",
        ]);
    }

    [Fact]
    public async Task The_years_are_listed_with_their_number_of_reports()
    {
        var page = await site.GetPageAsync("/");

        page.AllWords(".years li").ShouldBe(["2025 年度3 份", "2023 年度2 份"]);
        page.Links(".years a").ShouldBe(["/years/2025", "/years/2023"]);
        page.AllWords("#year option").ShouldBe(["全部年度", "2025 年", "2023 年"]);
    }

    [Fact]
    public async Task Part_of_a_name_finds_the_agencies_that_carry_it()
    {
        var page = await site.GetPageAsync("/?agency=工业园区&year=");

        page.Words(".count").ShouldBe("名称含“工业园区”的机关，全部年度，共 2 份。 查看最新发布");
        page.Links(".publications a").ShouldBe(["/reports/2025/wuzhong-jinji", "/reports/2023/qingtongxia-park"]);
        page.QuerySelector("#agency")!.GetAttribute("value").ShouldBe("工业园区");
    }

    [Fact]
    public async Task A_year_finds_its_reports()
    {
        var page = await site.GetPageAsync("/?year=2023");

        page.Words(".count").ShouldBe("所有机关，2023 年度，共 2 份。 查看最新发布");
        page.Links(".publications a").ShouldBe(["/reports/2023/wuzhong-miit", "/reports/2023/qingtongxia-park"]);
        page.Words("#year option[selected]").ShouldBe("2023 年");
    }

    [Fact]
    public async Task Name_and_year_narrow_each_other()
    {
        var page = await site.GetPageAsync("/?agency=吴忠&year=2025");

        page.Links(".publications a").ShouldBe(["/reports/2025/wuzhong-gov-office", "/reports/2025/wuzhong-jinji"]);
    }

    [Theory]
    [InlineData("吴忠市 工业和信息化局")]
    [InlineData("　工业和信息化局 ")]
    [InlineData("工业和\u0000信息化局")]
    public async Task Spaces_and_control_signs_in_a_name_do_not_matter(string name)
    {
        var page = await site.GetPageAsync($"/?agency={Uri.EscapeDataString(name)}");

        page.Links(".publications a").ShouldBe(["/reports/2023/wuzhong-miit"]);
    }

    [Theory]
    [InlineData("教育局")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("'OR'1'='1")]
    public async Task Nothing_found_says_so_and_how_to_go_on(string name)
    {
        var page = await site.GetPageAsync($"/?agency={Uri.EscapeDataString(name)}");

        page.Words(".count").ShouldBe($"名称含“{name}”的机关，全部年度，没有找到年度报告。 查看最新发布");
        page.QuerySelector(".publications").ShouldBeNull();
        page.Words(".empty").ShouldStartWith("可以这样再试：");
    }

    [Fact]
    public async Task A_year_that_is_no_number_is_pointed_out_and_nothing_typed_is_lost()
    {
        var page = await site.GetPageAsync("/?agency=园区&year=二〇二五");

        page.Words("[role=alert]").ShouldBe("“报告年度”应为四位数字，例如 2025；下面按全部年度列出。");
        page.QuerySelector("#agency")!.GetAttribute("value").ShouldBe("园区");
        page.QuerySelectorAll(".publications li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Words_of_a_search_are_shown_as_words()
    {
        var page = await site.GetPageAsync("/?agency=<b>局</b>");

        page.Words(".count").ShouldStartWith("名称含“<b>局</b>”的机关");
        page.QuerySelector(".count b").ShouldBeNull();
    }

    [Fact]
    public async Task Words_are_found_in_the_reports_and_marked_where_they_stand()
    {
        var page = await site.GetPageAsync("/?q=政务新媒体 45个");

        page.Words(".count").ShouldBe("正文含“政务新媒体 45个”，所有机关，全部年度，共 1 份。 查看最新发布");
        page.Links(".publications a").ShouldBe(["/reports/2025/wuzhong-gov-office"]);
        page.AllWords(".passage mark").Distinct().Order(StringComparer.Ordinal).ShouldBe(["45个", "政务新媒体"], Spaces.Ignored);
        page.QuerySelector("#q")!.GetAttribute("value").ShouldBe("政务新媒体 45个");
        page.QuerySelector("details.more")!.HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task More_criteria_narrow_the_search_and_stay_open()
    {
        var page = await site.GetPageAsync("/?q=公开&year=2025&region=wuzhong-o&kind=Department&requests=true");

        page.Words(".count").ShouldBe("正文含“公开”，吴忠市政务公开办公室，政府工作部门，有申请办理，2025 年度，共 1 份。 查看最新发布");
        page.Links(".publications a").ShouldBe(["/reports/2025/wuzhong-gov-office"]);
        page.QuerySelector("details.more")!.HasAttribute("open").ShouldBeTrue();
        page.AllWords("#region option[selected], #kind option[selected]").ShouldBe(["吴忠市政务公开办公室", "政府工作部门"]);
    }

    [Theory]
    [InlineData("/?q=公开&p=2", 0)]
    [InlineData("/?q=公开&p=0", 5)]
    [InlineData("/?q=公开&p=-3", 5)]
    public async Task A_page_beyond_the_results_is_empty_and_one_before_them_is_the_first(string address, int expected) =>
        (await site.GetPageAsync(address)).QuerySelectorAll(".hits li").Length.ShouldBe(expected);
}
