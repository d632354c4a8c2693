using System.Net;
using AngleSharp.Dom;
using GovInfoReports.Documents.Import;
using GovInfoReports.Templates.Checks;
using GovInfoReports.TestSupport;

namespace GovInfoReports.PublicSite.Tests.Pages;

public class CheckPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    public static TheoryData<string> Codes => [.. Seeds.All.Select(seed => seed.Code)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_home_page_and_every_header_lead_to_the_form()
    {
        var home = await site.GetPageAsync("/");
        var form = await site.GetPageAsync("/check");

        home.Links("[aria-labelledby=check-heading] a, .site-nav a[href='/check']").ShouldBe(["/check", "/check"]);
        form.Words("h1").ShouldBe("检查一份政府信息公开工作年度报告");
        form.QuerySelectorAll("form input, form textarea").Select(field => (field.Id, form.Words($"label[for={field.Id}]"))).ShouldBe([("file", "报告文件"), ("text", "或者粘贴报告全文")]);
        form.Words("section:has(#privacy-heading)").ShouldStartWith("不保存任何内容 报告只在服务器内存中读取");
        form.AllWords(".check-notes li").ShouldBe(RuleBook.Families.Select(family => $"{family.Name}{family.Rules.Length} 项"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task An_uploaded_file_is_shown_with_its_findings_weightiest_first(string code)
    {
        var seed = Seeds.Get(code);
        var expected = ReportImporter.Import(seed.Bytes, seed.FileName).Check([]);

        var page = await PostAsync(File(seed.Bytes, seed.FileName));

        page.QuerySelectorAll(".finding").Select(finding => (finding.GetAttribute("data-rule"), finding.Words(".message")))
            .ShouldBe(expected.OrderByDescending(finding => finding.Severity).Select(finding => ((string?)finding.Rule, Spaced(finding.Message))));
        page.AllWords(".finding .number").ShouldBe(Enumerable.Range(1, expected.Length).Select(number => $"{number}"));
        page.Words(".check-summary p").ShouldStartWith($"读到《{ReportImporter.Import(seed.Bytes, seed.FileName).Report.Title}》，{seed.Year} 年度。");
    }

    [Fact]
    public async Task Findings_and_report_lead_to_each_other()
    {
        var page = await PostAsync(File(Seeds.GovernmentOffice.Bytes, Seeds.GovernmentOffice.FileName));

        page.Words(".check-summary p").ShouldEndWith("发现 4 处错误，6 处警告，2 处提示。");
        page.AllWords(".check-findings section > h2").Take(3).ShouldBe(["错误4 处", "警告6 处", "提示2 处"]);
        page.QuerySelector("[id='T3.R7.P']")!.QuerySelectorAll("a.pin").Select(pin => pin.GetAttribute("href")).ShouldBe(["#finding-1", "#finding-3", "#finding-11"]);
        page.Words("#finding-3").ShouldBe(
            "3 收办平衡 T3-BAL “自然人”列：第一项 35 + 第二项 1 = 36，第三项总计 38 + 第四项 0 = 38，相差 2。 依据：国办公开办函〔2021〕30号：第一项加第二项之和，等于第三项加第四项之和。 "
            + "处理：核对新收、上年结转、办结和结转下年度的件数。 查看：表三“一、本年新收”行“自然人”列 表三“二、上年结转”行“自然人”列 表三“（七）总计”行“自然人”列 表三“四、结转下年度”行“自然人”列");
        page.Words("#words-7").ShouldBe("行政规范性文件 46 件");
        foreach (var link in page.QuerySelectorAll(".check-findings a, a.pin"))
        {
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        }

        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task What_was_put_right_what_is_doubtful_and_what_found_no_place_is_listed()
    {
        var text = Seeds.Jinji.Text
            .Replace("一、本年新收政府信息公开申请数量\t\t0", "一、本年新收政府信息公开申请数量\t\t约30", StringComparison.Ordinal)
            .Replace("六、其他需要报告的事项", "四、政府信息公开行政复议、行政诉讼情况\n另附说明一段。\n六、其他需要报告的事项", StringComparison.Ordinal);
        var imported = ReportImporter.Import(System.Text.Encoding.UTF8.GetBytes(text), string.Empty);

        var page = await PostAsync(Field("text", text));

        page.AllWords("section:has(#doubts-heading) li strong").ShouldBe(imported.Doubts.Select(doubt => doubt.PlaceName(imported.Report.Edition)));
        page.AllWords("section:has(#unplaced-heading) li").ShouldBe(imported.Unplaced.Select(Spaced));
        page.QuerySelectorAll("section:has(#normalised-heading) details li").Length.ShouldBe(imported.Normalised.Length);
        page.Words("#doubts-heading").ShouldBe("可能读错的内容1 处");
    }

    [Fact]
    public async Task Pasted_text_is_checked_like_the_file()
    {
        var (file, pasted) = (await PostAsync(File(Seeds.Jinji.Bytes, "报告.txt")), await PostAsync(Field("text", System.Text.Encoding.UTF8.GetString(Seeds.Jinji.Bytes))));

        pasted.QuerySelector("main")!.InnerHtml.ShouldBe(file.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task What_people_send_is_never_markup_and_the_answer_is_kept_nowhere()
    {
        var answer = await site.Client.PostAsync("/check", Form(Field("text", Seeds.Jinji.Text.Replace("管委会", "<script>alert(1)</script>", StringComparison.Ordinal))), Cancellation);
        var page = await answer.ReadPageAsync();

        page.QuerySelectorAll("script").ShouldBeEmpty();
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task A_refusal_is_a_sentence_and_pasted_words_stay()
    {
        const string story = "从前有座山，\n山里有座庙。";

        (await RefusalAsync(Field("text", string.Empty))).ShouldBe("请选择报告文件，或者粘贴报告全文。");
        (await RefusalAsync(Field("text", " \n"))).ShouldBe("请选择报告文件，或者粘贴报告全文。");
        (await RefusalAsync(File([1, 2, 3], "报告.txt"), Field("text", story))).ShouldBe("一次只能检查一份报告：请清空粘贴的文字，或者不选文件。文件需要重新选择。");
        (await RefusalAsync(File("%PDF-1.7\n"u8.ToArray(), "报告.pdf"))).ShouldBe("PDF 文件已损坏或加了密码，不能读取；请重新取得完整的文件，或改用报告的 Word 文档。文件需要重新选择。");

        (await RefusalAsync()).ShouldStartWith("上传的内容超过 10 MB，或者没有传完");

        var page = await PostAsync(Field("text", story));
        page.Words("[role=alert]").ShouldStartWith("没有读到年度报告的结构");
        page.QuerySelector("textarea")!.TextContent.ShouldBe(story);
        page.QuerySelector("#file")!.GetAttribute("aria-describedby").ShouldBe("file-hint refusal");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_in_a_sentence()
    {
        (await RefusalAsync(File(new byte[ImportLimits.Bytes + 1], "报告.txt"))).ShouldBe("文件超过 10 MB，不会是年度报告的文字稿；请检查是否选错了文件。文件需要重新选择。");
        (await RefusalAsync(File(new byte[ImportLimits.Bytes + (2 * 1024 * 1024)], "报告.txt"))).ShouldBe("上传的内容超过 10 MB，或者没有传完；请检查是否选错了文件，再试一次。");
    }

    private static string Spaced(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static (string Name, HttpContent Content, string? FileName) File(byte[] bytes, string name) => ("file", new ByteArrayContent(bytes), name);

    private static (string Name, HttpContent Content, string? FileName) Field(string name, string value) => (name, new StringContent(value), null);

    private static MultipartFormDataContent Form(params (string Name, HttpContent Content, string? FileName)[] parts)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content, fileName) in parts)
        {
            if (fileName is null)
            {
                form.Add(content, name);
            }
            else
            {
                form.Add(content, name, fileName);
            }
        }

        return form;
    }

    private async Task<string> RefusalAsync(params (string Name, HttpContent Content, string? FileName)[] parts) => (await PostAsync(parts)).Words("[role=alert]");

    private async Task<IDocument> PostAsync(params (string Name, HttpContent Content, string? FileName)[] parts)
    {
        var answer = await site.Client.PostAsync("/check", Form(parts), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.ReadPageAsync();
    }
}
