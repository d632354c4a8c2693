using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Reports;

public class RevisionTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_newest_revision_shows_the_note_and_leads_to_the_one_before()
    {
        var address = await site.PublishCorrectionAsync();

        var page = await site.GetPageAsync(address);

        page.AllWords(".notice p").ShouldBe(["本报告经过更正，这是第 2 版。更正说明：更正行政许可处理决定数量。", "以前的版本：第 1 版（2026年1月12日）"]);
        page.Links(".notice a").ShouldBe([$"{address}/v1"]);
        page.Words(".facts div:last-child").ShouldBe("版本第 2 版");
        page.AllWords(".changes li").ShouldContain("表二“行政许可”行“本年处理决定数量”列：0 → 7");
        page.GetElementById("T2.LICENSE.DECISIONS")!.TextContent.ShouldBe("7");
    }

    [Fact]
    public async Task An_older_revision_keeps_its_figures_and_leads_to_the_newest()
    {
        var address = await site.PublishCorrectionAsync();

        var page = await site.GetPageAsync($"{address}/v1");

        page.AllWords(".notice p").ShouldBe(["这是第 1 版，最新为第 2 版。查看最新版本", "第 2 版（2026年1月20日）更正说明：更正行政许可处理决定数量。"]);
        page.Links(".notice a").ShouldBe([address]);
        page.AllWords(".facts div").ShouldContain("有效性已由第 2 版更正");
        page.QuerySelector(".changes").ShouldBeNull();
        page.Links("link[rel=canonical]").ShouldBe([address]);
        page.Links(".downloads a").ShouldBe([$"{address}/v1.pdf", $"{address}/v1.docx", $"{address}/v1.xlsx", $"{address}/v1.csv", $"{address}/v1.json", $"{address}/v1.fragment.html"]);
        page.GetElementById("T2.LICENSE.DECISIONS")!.TextContent.ShouldBe("0");
    }

    [Fact]
    public async Task The_newest_revision_can_be_named_by_its_number_too()
    {
        var address = await site.PublishCorrectionAsync();

        var page = await site.GetPageAsync($"{address}/v2");

        page.Words(".notice strong").ShouldBe("本报告经过更正，这是第 2 版。");
        page.Links(".downloads a").ShouldBe([$"{address}/v2.pdf", $"{address}/v2.docx", $"{address}/v2.xlsx", $"{address}/v2.csv", $"{address}/v2.json", $"{address}/v2.fragment.html"]);
    }

    [Fact]
    public async Task Files_follow_the_revision_they_name()
    {
        var address = await site.PublishCorrectionAsync();

        (await site.Client.GetStringAsync($"{address}.json", Cancellation)).ShouldContain("\"LICENSE.DECISIONS\":7");
        (await site.Client.GetStringAsync($"{address}/v2.json", Cancellation)).ShouldContain("\"LICENSE.DECISIONS\":7");
        (await site.Client.GetStringAsync($"{address}/v1.json", Cancellation)).ShouldContain("\"LICENSE.DECISIONS\":0");
        (await site.Client.GetStringAsync($"{address}.csv", Cancellation)).ShouldContain(",2,T2,LICENSE,行政许可,DECISIONS,本年处理决定数量,7");
        (await site.Client.GetStringAsync($"{address}/v1.csv", Cancellation)).ShouldContain(",1,T2,LICENSE,行政许可,DECISIONS,本年处理决定数量,0");
        (await site.Client.GetAsync($"{address}.csv", Cancellation)).Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith("年度报告（第2版）.csv");
    }

    [Fact]
    public async Task Lists_show_a_corrected_report_once_and_mark_it()
    {
        var address = await site.PublishCorrectionAsync();

        var page = await site.GetPageAsync(address.Replace("reports/2025", "agencies", StringComparison.Ordinal));

        page.Links(".publications a").ShouldBe([address]);
        page.Words(".publications .tag").ShouldBe("第 2 版");
        page.Words(".publications time").ShouldBe("2026-01-20");
    }

    [Fact]
    public async Task The_first_page_names_the_latest_corrections_and_what_they_changed()
    {
        var address = await site.PublishCorrectionAsync();

        var page = await site.GetPageAsync("/");

        page.Links(".corrected a").ShouldContain(address);
        page.AllWords(".corrected .note").Distinct().ShouldBe(["第 2 版：更正行政许可处理决定数量。"]);
    }

    [Fact]
    public async Task A_draft_of_the_next_revision_is_not_seen()
    {
        var office = await site.Store.AddOfficeAsync();
        var first = await site.Store.PublishAsync(office);
        await site.Store.ApplyAsync(office.Reviewer, first, ReportAction.Reopen, "更正。");

        var page = await site.GetPageAsync($"/reports/2025/{office.AgencyCode}");

        page.QuerySelector(".notice").ShouldBeNull();
        page.Words(".facts div:last-child").ShouldBe("版本第 1 版");
    }
}
