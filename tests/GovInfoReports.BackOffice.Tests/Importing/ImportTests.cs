using System.Net;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Importing;

public class ImportTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private const string Changes = "section:has(h2:contains('将要改写')) table";
    private const string Normalised = "section:has(h2:contains('规范化')) table";

    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("wuzhong-jinji", ".txt")]
    [InlineData("wuzhong-gov-office", ".md")]
    [InlineData("shapotou-miit", ".json")]
    public async Task A_file_of_each_kind_is_previewed_and_only_confirmation_writes_it(string code, string extension)
    {
        var seed = Seeds.Get(code);
        var read = ReportImporter.Import(seed.Bytes, seed.FileName);
        var bytes = extension == seed.Extension ? seed.Bytes : ReportJson.Write(read.Report);
        var (owner, id, visitor) = await BeginAsync();
        var rows = await RowsAsync(id);

        var preview = await visitor.UploadAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", $"报告{extension}", bytes);

        var count = read.Report.Content.Edition.Cells.Length + read.Report.Content.Texts.Count;
        preview.Words("form.panel p")[0].ShouldStartWith($"读到《{read.Report.Title}》，2025 年度。确认后，草稿中有 {count} 处将被改写；");
        preview.Rows(Changes).Count.ShouldBe(count);
        preview.Rows(Changes).ShouldContain(row => row[0] == "表三「一、本年新收」行「自然人」列" && row[1] == "空" && row[2] == CellValue.Format(read.Report.Content.Figures["T3.N.P"]));
        preview.Rows(Normalised).Count.ShouldBe(extension == seed.Extension ? read.Normalised.Length : 0);
        (await RowsAsync(id)).ShouldBe(rows);

        var confirmed = await visitor.PressAsync(preview, "确认导入");

        (confirmed.Status, confirmed.Location).ShouldBe((HttpStatusCode.Found, $"/drafts/{id}"));
        var stored = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content;
        stored.Figures.ShouldBe(read.Report.Content.Figures);
        stored.Texts.ShouldBe(read.Report.Content.Texts);
    }

    [Fact]
    public async Task A_pasted_report_keeps_the_totals_it_carried()
    {
        var (owner, id, visitor) = await BeginAsync();

        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.GovernmentOffice.Text));

        preview.Words("[data-rule=T3-FIX]").ShouldHaveSingleItem();
        await visitor.PressAsync(preview, "确认导入");
        var figures = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures;
        (figures["T3.R7.P"], figures["T3.R7.B"]).ShouldBe((38m, 0m));
    }

    [Fact]
    public async Task A_draft_changed_after_the_preview_is_compared_again()
    {
        var (owner, id, visitor) = await BeginAsync();
        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.GovernmentOffice.Text));
        await store.Reports.MergeAsync(owner.Lead, id, 1, [new FieldEdit(Guid.CreateVersion7(), "S6", string.Empty, "负责人刚写的一句。")], Cancellation);

        var again = await visitor.PressAsync(preview, "确认导入");

        again.Words("[role=alert]").ShouldBe(["草稿在预览之后又有变化，下面已按最新的草稿重新比较，请核对后再确认。"]);
        again.Rows(Changes).ShouldContain(row => row[1] == "负责人刚写的一句。");
        again.Rows(Normalised).ShouldBe(preview.Rows(Normalised));
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.P"].ShouldBeNull();

        (await visitor.PressAsync(again, "确认导入")).Location.ShouldBe($"/drafts/{id}");
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.P"].ShouldBe(35);
    }

    [Fact]
    public async Task What_could_not_be_written_is_named()
    {
        var (owner, id, visitor) = await BeginAsync();
        var read = ReportImporter.Import(Seeds.Jinji.Bytes, Seeds.Jinji.FileName).Report;
        var tooLong = read with { Content = read.Content.WithText(new("S6"), new string('长', 100_001)) };

        var preview = await visitor.UploadAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", "报告.json", ReportJson.Write(tooLong));
        var confirmed = await visitor.PressAsync(preview, "确认导入");

        confirmed.Words("[role=alert]").ShouldBe(["有 1 处没有写入，其余已经写入：其他需要报告的事项：文字超过 100000 字，请删减后再保存。"]);
        confirmed.Rows(Changes).ShouldHaveSingleItem()[0].ShouldBe("其他需要报告的事项");
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures.ShouldBe(read.Content.Figures);
    }

    [Fact]
    public async Task A_report_of_another_year_is_pointed_out()
    {
        var (_, id, visitor) = await BeginAsync();

        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.IndustryBureau.Text));

        preview.Words(".notice.warning").ShouldBe(["请注意：文件是 2023 年度的报告，草稿是 2025 年度的。"]);
    }

    [Fact]
    public async Task Text_that_is_no_report_is_refused_and_stays_in_the_form()
    {
        var (_, id, visitor) = await BeginAsync();
        const string Typed = "今天天气很好，\n我们去春游。";

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Typed));

        refused.Words("[role=alert]").ShouldBe(["没有读到年度报告的结构（“一、总体情况”等六个部分和三张表格），这不是政府信息公开工作年度报告；请选择报告全文。"]);
        refused.Page.GetElementById("text")!.TextContent.ShouldBe(Typed);
    }

    [Fact]
    public async Task Nothing_chosen_is_refused_with_what_to_do()
    {
        var (_, id, visitor) = await BeginAsync();

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览");

        refused.Words("[role=alert]").ShouldBe(["文件是空的；请选择写有年度报告全文的文件。"]);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_pasted_text_in_the_form()
    {
        var (_, id, visitor) = await BeginAsync();
        var page = await visitor.GetAsync($"/drafts/{id}/import");
        page.Page.GetElementById("text")!.TextContent = "已经粘贴的文字";

        var refused = await visitor.UploadAsync(page, "读取并预览", "扫描件.png", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13]);

        refused.Words("[role=alert]").ShouldBe(["这是图片，不能直接读取；请使用报告的文字版（Word .docx、网页 .html、纯文本 .txt 或 Markdown .md）。"]);
        refused.Page.GetElementById("text")!.TextContent.ShouldBe("已经粘贴的文字");
    }

    [Fact]
    public async Task A_paste_above_the_limit_gets_the_importers_answer()
    {
        var (_, id, visitor) = await BeginAsync();

        var refused = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", new string('x', ImportLimits.Bytes + 1)));

        refused.Words("[role=alert]").ShouldBe(["文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。"]);
    }

    [Fact]
    public async Task A_report_under_review_takes_no_import()
    {
        var (owner, id, visitor) = await BeginAsync();
        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.Jinji.Text));
        await store.FilledDraftAsync(owner);
        await store.ApplyAsync(owner.Drafter, id, ReportAction.Submit, null);

        var refused = await visitor.PressAsync(preview, "确认导入");

        refused.Words("[role=alert]").ShouldBe(["报告当前为“待审核”，不能导入。"]);
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.P"].ShouldBe(0);
    }

    private async Task<(TestOffice Owner, Guid Id, Visitor Visitor)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation), await office.SignInAsync($"{owner.AgencyCode}-d"));
    }

    private Task<string> RowsAsync(Guid id) => store.Database.QueryAsync<string>(
        "SELECT (SELECT reports::text FROM reports WHERE id = $1) || (SELECT count(*) FROM report_edits WHERE report_id = $1)", id);
}
