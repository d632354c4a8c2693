using GovInfoReports.Core.Board;
using GovInfoReports.Core.Notifications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Notifications;

/// <summary>Each test has a database of its own, because what is due is due for everybody.</summary>
public sealed class MailTests : IAsyncLifetime
{
    private readonly SmtpListener server = new();
    private TestStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SmtpSettings Settings => new("127.0.0.1", server.Port, "xxgk@ceshi.gov.cn", null, null, false, new Uri("https://office.ceshi.gov.cn/"));

    public async ValueTask InitializeAsync() => store = await TestStore.CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_notification_goes_to_everybody_at_the_agency_who_gave_an_address()
    {
        var office = await RemindedAsync(("d", "drafter@ceshi.gov.cn"), ("l", "lead@ceshi.gov.cn"), ("r", "reviewer@ceshi.gov.cn"));

        (await SendAsync()).ShouldBe(1);
        (await SendAsync()).ShouldBe(0);

        var mail = server.Mails.ShouldHaveSingleItem();
        mail.Sender.ShouldBe("xxgk@ceshi.gov.cn");
        mail.Recipients.ShouldBe(["drafter@ceshi.gov.cn", "lead@ceshi.gov.cn"]);
        mail.Header("Subject").ShouldBe("[催报] 请按期报送 2025 年度报告");
        mail.Body.ReplaceLineEndings("\n").ShouldBe(
            $"报送期限是 2026-01-31，目前为“未开始”。\n\n{office.Reviewer.Name}，2026-01-12 09:30\n请登录查看：https://office.ceshi.gov.cn/notifications\n");
        (await StateAsync()).ShouldBe("attempts 1, due no, mailed yes, failure -");
    }

    [Fact]
    public async Task Without_an_address_nothing_is_sent_and_nothing_stays_due()
    {
        await RemindedAsync();

        (await SendAsync()).ShouldBe(0);

        server.Mails.ShouldBeEmpty();
        (await StateAsync()).ShouldBe("attempts 1, due no, mailed no, failure -");
    }

    [Fact]
    public async Task A_server_that_refuses_is_tried_again_later()
    {
        await RemindedAsync(("d", "drafter@ceshi.gov.cn"));
        server.Refuses = true;
        (await SendAsync()).ShouldBe(0);
        (await StateAsync()).ShouldBe("attempts 1, due yes, mailed no, failure Error in processing. The server response was: try again later");

        server.Refuses = false;
        (await SendAsync()).ShouldBe(0);
        store.Clock.Advance(TimeSpan.FromMinutes(2));
        (await SendAsync()).ShouldBe(1);

        server.Mails.Count.ShouldBe(1);
        (await StateAsync()).ShouldBe("attempts 2, due no, mailed yes, failure -");
    }

    [Fact]
    public async Task After_five_attempts_it_is_given_up()
    {
        await RemindedAsync(("d", "drafter@ceshi.gov.cn"));
        server.Refuses = true;

        for (var attempt = 1; attempt <= 6; attempt++)
        {
            (await SendAsync()).ShouldBe(0);
            store.Clock.Advance(TimeSpan.FromHours(7));
        }

        (await StateAsync()).ShouldBe("attempts 5, due no, mailed no, failure Error in processing. The server response was: try again later");
    }

    [Fact]
    public async Task What_is_old_when_a_server_is_set_up_is_not_sent()
    {
        await RemindedAsync(("d", "drafter@ceshi.gov.cn"));
        store.Clock.Advance(TimeSpan.FromDays(4));

        (await SendAsync()).ShouldBe(0);

        server.Mails.ShouldBeEmpty();
        (await StateAsync()).ShouldBe("attempts 1, due no, mailed no, failure -");
    }

    [Fact]
    public async Task Two_hosts_do_not_send_the_same()
    {
        await RemindedAsync(("d", "drafter@ceshi.gov.cn"));

        (await Task.WhenAll(SendAsync(), SendAsync(), SendAsync())).Sum().ShouldBe(1);

        server.Mails.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("张三 <zs@ceshi.gov.cn>")]
    [InlineData("a@b.gov.cn, c@d.gov.cn")]
    public async Task What_is_no_address_is_refused(string address)
    {
        var office = await store.AddOfficeAsync();

        (await Should.ThrowAsync<RefusedException>(() => store.Get<MailAddressService>().SaveAsync(office.Drafter, address, Cancellation))).Message
            .ShouldBe($"“{address}”不是邮箱地址；请写成 name@example.gov.cn 的样子，不接收邮件时留空。");
    }

    [Fact]
    public async Task An_address_is_kept_recorded_and_taken_away()
    {
        var office = await store.AddOfficeAsync();
        var addresses = store.Get<MailAddressService>();

        await addresses.SaveAsync(office.Drafter, " zs@ceshi.gov.cn ", Cancellation);
        await addresses.SaveAsync(office.Drafter, "zs@ceshi.gov.cn", Cancellation);
        (await addresses.FindAsync(office.Drafter, Cancellation)).ShouldBe("zs@ceshi.gov.cn");
        await addresses.SaveAsync(office.Drafter, "  ", Cancellation);

        (await addresses.FindAsync(office.Drafter, Cancellation)).ShouldBeNull();
        (await store.Database.QueryAsync<string>("SELECT string_agg(subject, ' ') FROM audit_entries WHERE action = 'MailAddressChanged'"))
            .ShouldBe($"{office.AgencyCode}-d {office.AgencyCode}-d");
    }

    private Task<int> SendAsync() => store.Get<MailService>().SendDueAsync(Settings, Cancellation);

    private async Task<TestOffice> RemindedAsync(params (string Person, string Address)[] addresses)
    {
        var office = await store.AddOfficeAsync();
        foreach (var (person, address) in addresses)
        {
            var actor = person switch { "d" => office.Drafter, "l" => office.Lead, _ => office.Reviewer };
            await store.Get<MailAddressService>().SaveAsync(actor, address, Cancellation);
        }

        await store.Get<ReminderService>().RemindAsync(office.Reviewer, 2025, office.Drafter.AgencyId!.Value, Cancellation);
        return office;
    }

    private Task<string> StateAsync() => store.Database.QueryAsync<string>(
        """
        SELECT format('attempts %s, due %s, mailed %s, failure %s', mail_attempts,
            CASE WHEN mail_due_at IS NULL THEN 'no' ELSE 'yes' END, CASE WHEN mailed_at IS NULL THEN 'no' ELSE 'yes' END, coalesce(mail_failure, '-'))
        FROM notifications
        """);
}
