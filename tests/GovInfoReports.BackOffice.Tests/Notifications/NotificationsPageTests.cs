using GovInfoReports.Core.Board;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Notifications;

public class NotificationsPageTests(OfficeFixture office) : IClassFixture<OfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Fact]
    public async Task Without_notifications_the_page_says_what_will_come()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var page = await visitor.GetAsync("/notifications");

        page.Words(".empty").ShouldBe(["还没有通知。政务公开办催报、退回、审核通过或发布时，会出现在这里。"]);
        page.Page.QuerySelector(".bell")!.GetAttribute("aria-label").ShouldBe("通知，没有未读");
        page.Page.GetElementById("mail").ShouldBeNull("without a mail server nobody is asked for an address");
    }

    [Fact]
    public async Task A_notification_is_read_and_the_bell_falls_silent()
    {
        var owner = await store.AddOfficeAsync();
        var id = await store.ReportAtAsync(owner, ReportStatus.Submitted);
        await store.ApplyAsync(owner.Reviewer, id, ReportAction.Return, "请补充\n第五部分。");
        await store.Get<ReminderService>().RemindAsync(owner.Reviewer, 2025, owner.Drafter.AgencyId!.Value, TestContext.Current.CancellationToken);
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-l");

        var page = await visitor.GetAsync("/notifications");
        page.Words(".bell-count").ShouldBe(["2"]);
        page.Words(".notifications .kind").ShouldBe(["催报", "退回修改"]);
        page.Page.QuerySelectorAll(".notifications a").Select(link => link.GetAttribute("href")).ShouldBe([$"/reports/{id}", $"/reports/{id}"]);
        page.Page.QuerySelectorAll(".notifications button")[1].TextContent = "标第二条";
        var read = await visitor.PressAsync(page, "标第二条");

        var after = await visitor.GetAsync(read.Location!);
        after.Words(".notifications li.unread .kind").ShouldBe(["催报"]);
        after.Words(".notifications li > .hint").ShouldBe([$"{owner.Lead.Name} 已读"]);
        var all = await visitor.PressAsync(after, "全部标为已读");
        (await visitor.GetAsync(all.Location!)).Words(".bell-count").ShouldBeEmpty();
    }
}
