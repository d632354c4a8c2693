using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Review;

public class ReviewPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private const string Contact = TestReports.Contact + "邮箱：office@163.com，网址：http://www.wuzhong.gov.cn。";

    private readonly TestStore store = office.Store;

    [Fact]
    public async Task Findings_are_pinned_to_the_exact_words_and_lead_to_their_cards_and_back()
    {
        var (owner, id) = await BeginAsync();
        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}");

        page.Words(".report-body mark.warning").ShouldBe(["office@163.com", "http://www.wuzhong.gov.cn"]);
        page.Page.QuerySelectorAll(".report-body a.pin").Select(pin => (pin.TextContent, pin.GetAttribute("href"))).ShouldBe(
            [("1", $"/reports/{id}#finding-1"), ("2", $"/reports/{id}#finding-2")]);
        page.Page.QuerySelectorAll(".cards .finding").Select(card => (card.Id, card.QuerySelector("a.pin")!.GetAttribute("href"))).ShouldBe(
            [("finding-1", $"/reports/{id}#words-1"), ("finding-2", $"/reports/{id}#words-2")]);
        page.Page.GetElementById("words-1")!.TextContent.ShouldBe("office@163.com");
        page.Words(".finding-panel .counts .count").ShouldBe(["错误 0", "警告 2", "提示 0"]);
        page.Words(".cards .finding .state").ShouldBe(["待说明", "待说明"]);
    }

    [Fact]
    public async Task A_drafter_explains_and_submits_with_one_button()
    {
        var (owner, id) = await BeginAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");
        var page = await visitor.GetAsync($"/reports/{id}");
        page.Words(".decision .hint").ShouldBe(["还有 2 条警告没有说明，改正或写明说明后才能提交审核。"]);
        var boxes = Boxes(page);

        var refused = await visitor.PressAsync(page, "提交审核", (boxes[0], "单位尚无政务邮箱。"), (boxes[1], "短"));

        refused.Words("[role=alert]").ShouldBe(["对 V-LINK 的说明至少写 5 个字，请写明原因。"]);
        refused.Page.QuerySelectorAll(".explain textarea").Select(box => box.TextContent).ShouldBe(["单位尚无政务邮箱。", "短"]);
        var submitted = await visitor.PressAsync(refused, "提交审核", (boxes[1], "站点尚未支持 https。"));
        (submitted.Status, submitted.Location).ShouldBe((HttpStatusCode.Found, $"/reports/{id}"));
        var after = await visitor.GetAsync($"/reports/{id}");
        after.Words(".explanation .words").ShouldBe(["单位尚无政务邮箱。", "站点尚未支持 https。"]);
        after.Page.QuerySelectorAll(".explain").ShouldBeEmpty();
    }

    [Fact]
    public async Task Explanations_are_kept_without_submitting()
    {
        var (owner, id) = await BeginAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-l");
        var page = await visitor.GetAsync($"/reports/{id}");

        var saved = await visitor.PressAsync(page, "保存说明", (Boxes(page)[0], "单位尚无政务邮箱。"), ("Input.Comment", "稍后提交。"));

        saved.Words(".cards .finding .state").ShouldBe(["已说明", "待说明"]);
        saved.Words(".decision .hint").ShouldBe(["还有 1 条警告没有说明，改正或写明说明后才能提交审核。"]);
        saved.Page.GetElementById("comment")!.TextContent.ShouldBe("稍后提交。");
    }

    [Fact]
    public async Task A_reviewer_accepts_one_refuses_one_and_keeps_what_was_typed()
    {
        var (owner, id) = await SubmittedAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        var page = await visitor.GetAsync($"/reports/{id}");
        page.Words(".decision .hint").ShouldBe(["还有 2 条说明尚未采纳或不采纳，逐条决定后才能审核通过。"]);
        var accept = page.Page.QuerySelector("#finding-1 button.accept")!;
        accept.GetAttribute("formaction").ShouldBe($"/reports/{id}#finding-2");
        var reason = page.Page.QuerySelector("#finding-2 textarea")!.GetAttribute("name")!;

        var accepted = await PressAsync(visitor, page, "#finding-1 button.accept", ("Input.Comment", "第二条请更换网址。"), (reason, "站点已支持 https。"));
        accepted.Words(".cards .finding .state").ShouldBe(["说明已采纳", "已说明"]);
        accepted.Page.GetElementById("comment")!.TextContent.ShouldBe("第二条请更换网址。");
        accepted.Page.QuerySelector("#finding-2 textarea")!.TextContent.ShouldBe("站点已支持 https。");
        var refused = await PressAsync(visitor, accepted, "#finding-2 button.refuse");

        refused.Words(".cards .finding .state").ShouldBe(["说明已采纳", "说明未采纳"]);
        refused.Words("#finding-2 .given q").ShouldBe(["站点已支持 https。"]);
        refused.Words(".decision .hint").ShouldBe(["还有 1 条说明未被采纳，须退回填报单位改正或重新说明后才能审核通过。"]);
        (await visitor.PressAsync(refused, "审核通过")).Words("[role=alert]").ShouldBe(["还有 1 条说明未被采纳，须退回填报单位改正或重新说明后才能审核通过。"]);
    }

    [Fact]
    public async Task Refusing_without_a_reason_says_so()
    {
        var (owner, id) = await SubmittedAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");

        var refused = await PressAsync(visitor, await visitor.GetAsync($"/reports/{id}"), "#finding-1 button.refuse");

        refused.Words("[role=alert]").ShouldBe(["请写明不采纳的理由。"]);
        refused.Page.QuerySelector("#finding-1 details")!.HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public async Task All_are_accepted_at_once_and_the_filter_tells_open_from_done()
    {
        var (owner, id) = await SubmittedAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        (await visitor.GetAsync($"/reports/{id}?show=done")).Words(".finding-panel .clean").ShouldBe(["这里没有检查结果。"]);

        var accepted = await visitor.PressAsync(await visitor.GetAsync($"/reports/{id}"), "全部采纳（2 条说明）");

        accepted.Words(".filter-links a").ShouldBe(["全部（2）", "待处理（0）", "已处理（2）"]);
        (await visitor.GetAsync($"/reports/{id}?show=done")).Words(".cards .finding .rule").ShouldBe(["V-MAIL", "V-LINK"]);
        (await visitor.GetAsync($"/reports/{id}?show=open")).Page.QuerySelectorAll(".cards .finding").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reason_typed_is_kept_with_the_return()
    {
        var (owner, id) = await SubmittedAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-r");
        var page = await visitor.GetAsync($"/reports/{id}");
        var reason = page.Page.QuerySelector("#finding-1 textarea")!.GetAttribute("name")!;

        var none = await visitor.PressAsync(page, "退回修改", ("Input.Comment", "请更换邮箱。"), (reason, "请申请政务邮箱。"));
        none.Words("[role=alert]").ShouldBe(["请至少勾选一项退回原因。"]);
        var returned = await visitor.PressAsync(none, "退回修改", ("Input.ReturnReasons", "Explanation"), ("Input.ReturnReasons", "Format"));

        returned.Status.ShouldBe(HttpStatusCode.Found);
        var after = await (await office.SignInAsync($"{owner.AgencyCode}-d")).GetAsync($"/reports/{id}");
        after.Words("#finding-1 .given q").ShouldBe(["请申请政务邮箱。"]);
        after.Words(".history .reasons").ShouldBe(["格式不规范、说明不充分"]);
        after.Words(".decision .hint").ShouldBe(["还有 1 条说明未被采纳，改正或写明说明后才能提交审核。"]);
    }

    [Fact]
    public async Task What_was_explained_and_is_gone_stands_as_settled()
    {
        var (owner, id) = await BeginAsync();
        await store.ExplainAllAsync(owner.Drafter, id);
        await store.EditAsync(owner.Drafter, id, ("CONTACT", Contact, TestReports.Contact));

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-d")).GetAsync($"/reports/{id}");

        page.Words(".finding-panel .clean").ShouldBe(["没有发现问题。"]);
        page.Words(".settled summary").ShouldBe(["已解决（2）"]);
        page.Words(".settled .state").ShouldBe(["已解决", "已解决"]);
        page.Words(".settled .words").ShouldBe(["已核实，情况属实。", "已核实，情况属实。"]);
    }

    private static string[] Boxes(Answer page) => [.. page.Page.QuerySelectorAll(".explain textarea").Select(box => box.GetAttribute("name")!)];

    private static Task<Answer> PressAsync(Visitor visitor, Answer page, string button, params (string Name, string Value)[] typed) =>
        visitor.PressAsync(page, page.Page.QuerySelector<IHtmlButtonElement>(button).ShouldNotBeNull(button), typed);

    private async Task<(TestOffice Owner, Guid Id)> BeginAsync()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(owner);
        await store.EditAsync(owner.Drafter, id, ("CONTACT", TestReports.Contact, Contact));
        return (owner, id);
    }

    private async Task<(TestOffice Owner, Guid Id)> SubmittedAsync()
    {
        var (owner, id) = await BeginAsync();
        await store.SubmitAsync(owner, id);
        return (owner, id);
    }
}
