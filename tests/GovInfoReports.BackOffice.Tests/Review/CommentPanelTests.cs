using AngleSharp.Html.Dom;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Review;

public class CommentPanelTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Fact]
    public async Task A_comment_on_words_is_pinned_answered_and_settled()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        var reviewer = await office.SignInAsync($"{owner.AgencyCode}-r");
        var drafter = await office.SignInAsync($"{owner.AgencyCode}-d");

        var added = await reviewer.PressAsync(
            await reviewer.GetAsync($"/reports/{id}"), "提交批注", ("Input.CommentField", "S1.1"), ("Input.CommentQuote", "预算决算"), ("Input.CommentText", "请写明公开的时间。"), ("Input.Comment", "先看批注。"));

        added.Words(".comment-panel h2 .count").ShouldBe(["1 条待解决"]);
        added.Words(".report-body mark.comment").ShouldBe(["预算决算"]);
        added.Words(".report-body a.pin.comment").ShouldBe(["批1"]);
        added.Page.QuerySelector(".report-body a.pin.comment")!.GetAttribute("href").ShouldBe($"/reports/{id}#comment-1");
        added.Page.QuerySelector("#comment-1 .places a")!.GetAttribute("href").ShouldBe($"/reports/{id}#words-批1");
        added.Page.GetElementById("comment-text")!.TextContent.ShouldBeEmpty();
        added.Page.GetElementById("comment")!.TextContent.ShouldBe("先看批注。");

        var page = await drafter.GetAsync($"/reports/{id}");
        var answered = await PressAsync(drafter, page, "#comment-1 .answer details button", (Name(page, "#comment-1 textarea"), "已补充。"));
        answered.Page.QuerySelector("#comment-1 .entry")!.TextContent.ShouldContain("回复");
        answered.Words("#comment-1 .words").ShouldBe(["请写明公开的时间。", "已补充。"]);
        var settled = await PressAsync(drafter, answered, "#comment-1 button[name='Input.Resolve']");

        settled.Words(".comment-panel h2 .count").ShouldBe(["没有待解决的"]);
        settled.Words("#comment-1 .state").ShouldBe(["已解决"]);
        settled.Page.QuerySelectorAll(".report-body mark.comment").ShouldBeEmpty();
        (await PressAsync(reviewer, await reviewer.GetAsync($"/reports/{id}"), "#comment-1 button[name='Input.Reopen']")).Words(".comment-panel h2 .count").ShouldBe(["1 条待解决"]);
    }

    [Fact]
    public async Task Words_that_are_not_there_are_refused_and_nothing_typed_is_lost()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        var reviewer = await office.SignInAsync($"{owner.AgencyCode}-r");

        var refused = await reviewer.PressAsync(
            await reviewer.GetAsync($"/reports/{id}"), "提交批注", ("Input.CommentField", "S1.1"), ("Input.CommentQuote", "没有的字"), ("Input.CommentText", "请改。"));

        refused.Words("[role=alert]").ShouldBe(["在“（一）主动公开情况”中没有找到引用的文字，请从报告中复制。"]);
        refused.Page.GetElementById("comment-quote")!.TextContent.ShouldBe("没有的字");
        refused.Page.GetElementById("comment-text")!.TextContent.ShouldBe("请改。");
        ((IHtmlSelectElement)refused.Page.GetElementById("comment-field")!).Value.ShouldBe("S1.1");
        refused.Page.GetElementById("new-comment")!.HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public async Task A_comment_whose_words_are_gone_is_listed_as_such()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Returned);
        var drafter = await office.SignInAsync($"{owner.AgencyCode}-d");
        await drafter.PressAsync(
            await drafter.GetAsync($"/reports/{id}"), "提交批注", ("Input.CommentField", "S1.1"), ("Input.CommentQuote", "预算决算"), ("Input.CommentText", "是否要写全？"));
        var text = TestReports.Texts(2025).Single(text => text.Field == "S1.1").Text;
        await store.EditAsync(owner.Drafter, id, ("S1.1", text, text.Replace("预算决算", "财务信息", StringComparison.Ordinal)));

        var page = await drafter.GetAsync($"/reports/{id}");

        page.Words("#comment-1 .moved").ShouldBe(["原文已修改"]);
        page.Words("#comment-1 .excerpt q").ShouldBe(["预算决算"]);
        page.Page.QuerySelectorAll(".report-body mark").ShouldBeEmpty();
        page.Words("#S1\\.1 .pins").ShouldBe(["批1"]);
    }

    [Fact]
    public async Task A_published_report_shows_its_comments_and_takes_no_more()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Published);

        var page = await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync($"/reports/{id}");

        page.Page.GetElementById("new-comment").ShouldBeNull();
    }

    private static string Name(Answer page, string selector) => page.Page.QuerySelector(selector)!.GetAttribute("name")!;

    private static Task<Answer> PressAsync(Visitor visitor, Answer page, string button, params (string Name, string Value)[] typed) =>
        visitor.PressAsync(page, (IHtmlButtonElement)page.Page.QuerySelector(button).ShouldNotBeNull(button), typed);
}
