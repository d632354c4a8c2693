using GovInfoReports.Core.Board;
using GovInfoReports.TestSupport;

namespace GovInfoReports.BackOffice.Tests.Notifications;

public class MailAddressTests(MailOfficeFixture office) : IClassFixture<MailOfficeFixture>
{
    private readonly TestStore store = office.Store;

    [Fact]
    public async Task Who_gives_an_address_gets_notifications_there_too()
    {
        var owner = await store.AddOfficeAsync();
        var visitor = await office.SignInAsync($"{owner.AgencyCode}-d");

        var refused = await visitor.PressAsync(await visitor.GetAsync("/notifications"), "保存邮箱", ("Mail.Address", "zhangsan"));
        refused.Words("[role=alert]").ShouldBe(["“zhangsan”不是邮箱地址；请写成 name@example.gov.cn 的样子，不接收邮件时留空。"]);
        refused.Page.GetElementById("mail")!.GetAttribute("value").ShouldBe("zhangsan");
        var saved = await visitor.PressAsync(refused, "保存邮箱", ("Mail.Address", "zs@ceshi.gov.cn"));
        saved.Words("[role=status]").ShouldBe(["已保存，以后的通知同时发到这个邮箱。"]);

        await store.Get<ReminderService>().RemindAsync(owner.Reviewer, 2025, owner.Drafter.AgencyId!.Value, TestContext.Current.CancellationToken);
        while (office.Server.Mails.IsEmpty)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        office.Server.Mails.ShouldHaveSingleItem().Recipients.ShouldBe(["zs@ceshi.gov.cn"]);
        var stopped = await visitor.PressAsync(saved, "保存邮箱", ("Mail.Address", string.Empty));
        stopped.Words("[role=status]").ShouldBe(["已停止发送邮件。"]);
    }
}
