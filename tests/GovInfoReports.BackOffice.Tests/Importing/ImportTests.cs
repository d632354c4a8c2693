using System.Net;
using GovInfoReports.BackOffice.Importing;
using GovInfoReports.Core.Reports;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Content;
using GovInfoReports.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoReports.BackOffice.Tests.Importing;

public class ImportTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private const string Changes = "section:has(h2:contains('将要改写')) table";
    private const string Normalised = "section:has(h2:contains('规范化')) table";

    private static readonly string Doubtful = Seeds.Jinji.Text
        .Replace("一、本年新收政府信息公开申请数量\t\t0", "一、本年新收政府信息公开申请数量\t\t约30", StringComparison.Ordinal)
        .Replace("二、上年结转政府信息公开申请数量\t\t0\t0", "二、上年结转政府信息公开申请数量\t\t0\t见附件", StringComparison.Ordinal);

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
        preview.Words(".import-summary p")[0].ShouldStartWith($"读到《{read.Report.Title}》，2025 年度。确认后，草稿中有 {count} 处将被改写；");
        preview.Rows(Changes).Count.ShouldBe(count);
        preview.Rows(Changes).ShouldContain(row => row[0] == "表三“一、本年新收”行“自然人”列" && row[1] == "空" && row[2] == CellValue.Format(read.Report.Content.Figures["T3.N.P"]));
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
    public async Task A_report_of_another_year_or_agency_is_pointed_out()
    {
        var (owner, id, visitor) = await BeginAsync();
        var agency = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Agency.Name;

        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.IndustryBureau.Text));

        preview.Words(".notice.warning").ShouldBe(
            ["请注意：文件是 2023 年度的报告，草稿是 2025 年度的。", $"请注意：文件是“吴忠市工业和信息化局”的报告，草稿是“{agency}”的。"]);
    }

    [Fact]
    public async Task The_workbook_to_fill_in_is_offered()
    {
        var (_, id, visitor) = await BeginAsync();

        var link = (await visitor.GetAsync($"/drafts/{id}/import")).Page.QuerySelector("a[download]")!;

        link.TextContent.ShouldBe("下载填报工作簿（Excel）");
        link.GetAttribute("href").ShouldBe($"/reports/{id}.xlsx");
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
        await store.SubmitAsync(owner, id);

        var refused = await visitor.PressAsync(preview, "确认导入");

        refused.Words("[role=alert]").ShouldBe(["报告当前为“待审核”，不能导入。"]);
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.P"].ShouldBe(0);
    }

    [Fact]
    public async Task Doubts_come_first_and_what_is_not_confirmed_is_left_out_and_named()
    {
        var (owner, id, visitor) = await BeginAsync();

        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Doubtful));

        preview.Rows(".doubts").Select(row => row[0]).ShouldBe(["表三“一、本年新收”行“自然人”列", "表三“二、上年结转”行“商业企业”列"]);
        preview.Rows(".doubts")[0][1].ShouldBe("“约30”不是一个数，没有采用；请填写正确的数字。");
        preview.Rows(".doubts")[0][2].ShouldStartWith("一、本年新收政府信息公开申请数量 约30 0");
        preview.Words(".source-table td.doubtful").ShouldBe(["约30", "见附件"]);
        preview.Words(".comparison .taken td.doubtful.blank").ShouldBe([string.Empty, string.Empty]);
        preview.Words(".doubts td:last-child").ShouldBe(["填写后采用", "填写后采用"]);
        preview.Words(".import-summary .hint").ShouldBe(["有 2 处存疑：没有勾选“按此采用”、也没有改写的，不会写入草稿。"]);

        var result = await visitor.PressAsync(preview, "确认导入", ("Confirmation.Values[T3.N.P]", "３0"));

        result.Words("h2")[0].ShouldBe("已导入，有 1 项没有写入");
        result.Words(".left-out li").ShouldBe(["表三“二、上年结转”行“商业企业”列"]);
        var figures = (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures;
        (figures["T3.N.P"], figures["T3.C.B"], figures["T3.C.T"]).ShouldBe((30m, null, 0m));
    }

    [Fact]
    public async Task A_doubtful_column_is_taken_once_it_is_confirmed()
    {
        var (owner, id, visitor) = await BeginAsync();
        var text = Seeds.Shapotou.Text.Replace("社会公益组织", "慈善团体", StringComparison.Ordinal);
        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", text));
        preview.Rows(".doubts").ShouldHaveSingleItem()[3].ShouldBe("共 25 格，见下方表格");
        preview.Words(".comparison .taken td.doubtful").Count.ShouldBe(25);
        preview.Words(".doubts td:last-child").ShouldBe(["按此采用"]);

        (await visitor.PressAsync(preview, "确认导入")).Words(".left-out li").Count.ShouldBe(25);
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.G"].ShouldBeNull();

        var again = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", text));
        (await visitor.PressAsync(again, "确认导入", ("Confirmation.Confirmed[0]", "true"))).Location.ShouldBe($"/drafts/{id}");
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.N.G"].ShouldBe(0);
    }

    [Fact]
    public async Task A_figure_typed_wrongly_writes_nothing_and_stays_to_be_corrected()
    {
        var (owner, id, visitor) = await BeginAsync();
        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Doubtful));

        var refused = await visitor.PressAsync(preview, "确认导入", ("Confirmation.Values[T3.N.P]", "三十"), ("Confirmation.Values[T3.C.B]", "4"));

        refused.Words("[role=alert]").ShouldBe(["表三“一、本年新收”行“自然人”列：“三十”不能作为件数，请填写 0 至 2147483647 的整数。"]);
        refused.Page.QuerySelector("[name='Confirmation.Values[T3.N.P]']")!.GetAttribute("value").ShouldBe("三十");
        refused.Page.QuerySelector("[name='Confirmation.Values[T3.C.B]']")!.GetAttribute("value").ShouldBe("4");
        (await store.Queries.GetAsync(owner.Drafter, id, Cancellation)).Content.Figures["T3.C.T"].ShouldBeNull();
    }

    [Fact]
    public async Task The_file_stands_beside_what_is_taken_from_it()
    {
        var (_, id, visitor) = await BeginAsync();

        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.Jinji.Text + "\n吴忠金积工业园区管委会\n2026年1月20日\n"));

        var rows = preview.Page.QuerySelectorAll(".comparison-row");
        rows.Length.ShouldBe(7);
        rows[3].QuerySelectorAll(".file .source-table tr").Length.ShouldBeGreaterThan(25);
        rows[3].QuerySelector(".taken h2")!.TextContent.ShouldBe("三、收到和处理政府信息公开申请情况");
        rows[3].QuerySelectorAll(".taken td[id^='new-T3.']").Length.ShouldBe(175);
        preview.Page.GetElementById("unplaced")!.TextContent.ShouldBe("吴忠金积工业园区管委会\n2026年1月20日");
        preview.Words(".comparison .file p.unplaced").ShouldBe(["吴忠金积工业园区管委会", "2026年1月20日"]);
        preview.Words(".confidence li").Count.ShouldBe(3);
    }

    [Fact]
    public async Task One_person_reads_one_file_at_a_time()
    {
        var (owner, id, visitor) = await BeginAsync();
        var page = await visitor.GetAsync($"/drafts/{id}/import");
        var turns = office.Services.GetRequiredService<ImportTurns>();

        using (await turns.TakeAsync(owner.Drafter.AccountId, Cancellation))
        {
            var refused = await visitor.PressAsync(page, "读取并预览", ("Source.Text", Seeds.Jinji.Text));
            refused.Words("[role=alert]").ShouldBe(["您的另一个文件正在读取，请等它读完（最多 10 秒）再试。"]);
            refused.Page.GetElementById("text")!.TextContent.ShouldContain("一、总体情况");
            using var others = await turns.TakeAsync(owner.Lead.AccountId, Cancellation);
        }

        (await visitor.PressAsync(page, "读取并预览", ("Source.Text", Seeds.Jinji.Text))).Words("[role=alert]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_tampered_confirmation_changes_nothing()
    {
        var (_, id, visitor) = await BeginAsync();
        var preview = await visitor.PressAsync(await visitor.GetAsync($"/drafts/{id}/import"), "读取并预览", ("Source.Text", Seeds.Jinji.Text));
        var rows = await RowsAsync(id);

        var refused = await visitor.PressAsync(preview, "确认导入", ("Confirmation.Source", "不是 base64"));

        refused.Words("[role=alert]").ShouldBe(["文件是空的；请选择写有年度报告全文的文件。"]);
        refused.Words("form p")[0].ShouldBe("文件没有读成，草稿没有改动。");
        (await RowsAsync(id)).ShouldBe(rows);
    }

    private async Task<(TestOffice Owner, Guid Id, Visitor Visitor)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        return (owner, await store.Reports.OpenAsync(owner.Drafter, 2025, Cancellation), await office.SignInAsync($"{owner.AgencyCode}-d"));
    }

    private Task<string> RowsAsync(Guid id) => store.Database.QueryAsync<string>(
        "SELECT (SELECT reports::text FROM reports WHERE id = $1) || (SELECT count(*) FROM report_edits WHERE report_id = $1)", id);
}
