using AngleSharp.Html.Dom;
using GovInfoReports.Core.Feedback;
using GovInfoReports.Core.Publications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Feedback;

public class FeedbackPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_feedback_the_page_says_so()
    {
        var owner = await store.AddOfficeAsync();

        (await (await office.SignInAsync($"{owner.AgencyCode}-r")).GetAsync("/feedback")).Words(".empty").ShouldBe(["没有待办理的反馈。"]);
    }

    [Fact]
    public async Task One_is_dealt_with_and_moves_to_the_list_below()
    {
        var (owner, visitor) = await BeginAsync("表三总计有误。", "第一部分漏字了。");
        var page = await visitor.GetAsync("/feedback");
        page.Words(".reader-feedback .text").ShouldBe(["表三总计有误。", "第一部分漏字了。"]);

        var done = await visitor.PressAsync(page, Buttons(page)[1], ("Input.Items[1].Outcome", nameof(FeedbackOutcome.Unfounded)), ("Input.Items[1].Answer", "已核对。"));

        done.Location.ShouldBe("/feedback?done=1");
        var after = await visitor.GetAsync(done.Location!);
        after.Words("[role=status]").ShouldBe(["已办理。"]);
        after.Words(".reader-feedback .text").ShouldBe(["表三总计有误。"]);
        after.Rows("table.list").Single().Skip(1).Take(3).ShouldBe(["第一部分漏字了。", "核实无误", "已核对。"]);
        owner.Reviewer.Name.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_result_nothing_is_done_and_nothing_typed_is_lost()
    {
        var (_, visitor) = await BeginAsync("表三总计有误。", "第一部分漏字了。");
        var page = await visitor.GetAsync("/feedback");

        var refused = await visitor.PressAsync(page, Buttons(page)[0], ("Input.Items[1].Outcome", nameof(FeedbackOutcome.Forwarded)), ("Input.Items[1].Answer", "请核实。"));

        refused.Words("[role=alert]").ShouldBe(["请选择办理结果。"]);
        refused.Page.QuerySelectorAll("input[type=radio][checked]").Select(radio => radio.GetAttribute("value")).ShouldBe(["Forwarded"]);
        refused.Page.QuerySelector("input[name='Input.Items[1].Answer']")!.GetAttribute("value").ShouldBe("请核实。");
    }

    [Fact]
    public async Task What_somebody_else_has_dealt_with_is_said()
    {
        var (owner, visitor) = await BeginAsync("表三总计有误。");
        var page = await visitor.GetAsync("/feedback");
        var id = (await store.Get<FeedbackQueries>().WaitingAsync(owner.Reviewer, Cancellation)).Single().Feedback.Id;
        await store.Get<FeedbackService>().HandleAsync(owner.Reviewer, id, FeedbackOutcome.Corrected, null, Cancellation);

        var refused = await visitor.PressAsync(page, Buttons(page)[0], ("Input.Items[0].Outcome", nameof(FeedbackOutcome.Unfounded)));

        refused.Words("[role=alert]").ShouldBe([$"{owner.Reviewer.Name}已经办理了这条反馈，结果是“已更正”。"]);
    }

    private static List<IHtmlButtonElement> Buttons(Answer page) => [.. page.Page.QuerySelectorAll("button[name='Input.Chosen']").Cast<IHtmlButtonElement>()];

    private async Task<(TestOffice Owner, Visitor Visitor)> BeginAsync(params string[] texts)
    {
        var owner = await store.AddOfficeAsync();
        await store.PublishAsync(owner);
        var publication = (await store.Get<PublicationQueries>().FindAsync(2025, owner.AgencyCode, null, Cancellation))!;
        foreach (var text in texts)
        {
            await store.Get<FeedbackIntakeService>().SendAsync(publication, text, null, Cancellation);
            store.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        return (owner, await office.SignInAsync($"{owner.AgencyCode}-r"));
    }
}
