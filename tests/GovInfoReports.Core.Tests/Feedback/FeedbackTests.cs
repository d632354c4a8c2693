using GovInfoReports.Core.Feedback;
using GovInfoReports.Core.Notifications;
using GovInfoReports.Core.Publications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Feedback;

public class FeedbackTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FeedbackQueries Queries => store.Get<FeedbackQueries>();

    private FeedbackService Service => store.Get<FeedbackService>();

    [Fact]
    public async Task What_a_reader_sends_waits_for_the_office_above_the_agency_alone()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        await SendAsync(office, "  表三总计与各列之和不符。\r\n请核实。 ", " 13800000000 ");

        var line = (await Queries.WaitingAsync(office.Reviewer, Cancellation)).ShouldHaveSingleItem();
        (line.Feedback.Text, line.Feedback.Contact, line.Year, line.Revision, line.CorrectedSince).ShouldBe(("表三总计与各列之和不符。\n请核实。", "13800000000", 2025, 1, false));
        (await Queries.WaitingAsync(other.Reviewer, Cancellation)).ShouldBeEmpty();
        await Should.ThrowAsync<NotFoundException>(() => Queries.WaitingAsync(office.Drafter, Cancellation));
    }

    [Fact]
    public async Task A_forwarded_one_is_told_to_the_agency_without_the_readers_contact()
    {
        var office = await store.AddOfficeAsync();
        var publication = await SendAsync(office, "第二部分数字有误。", "13800000000");
        var begun = store.Clock.GetUtcNow();
        var waiting = (await Queries.WaitingAsync(office.Reviewer, Cancellation)).Single();

        await Service.HandleAsync(office.Reviewer, waiting.Feedback.Id, FeedbackOutcome.Forwarded, " 三日内核实。 ", Cancellation);

        var notice = (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 1, Cancellation)).Single();
        (notice.Kind, notice.Subject, notice.Text, notice.ReportId).ShouldBe(
            (NotificationKind.ReaderFeedback, "有读者反映 2025 年度报告有误，请核实", "第二部分数字有误。\n\n办理说明：三日内核实。", publication.ReportId));
        (await Queries.WaitingAsync(office.Reviewer, Cancellation)).ShouldBeEmpty();
        var handled = (await Queries.HandledAsync(office.Reviewer, 10, Cancellation)).Single().Feedback;
        (handled.Outcome, handled.Answer, handled.HandledBy).ShouldBe((FeedbackOutcome.Forwarded, "三日内核实。", office.Reviewer.Name));
        handled.HandledAt!.Value.ShouldBeInRange(begun, store.Clock.GetUtcNow());
        (await store.Database.QueryAsync<string>("SELECT subject FROM audit_entries WHERE action = 'FeedbackHandled' AND subject LIKE $1", $"{publication.AgencyName}%"))
            .ShouldBe($"{publication.AgencyName} 2025 年度报告：转发布机构核实");
    }

    [Fact]
    public async Task The_second_to_deal_with_it_learns_who_was_first()
    {
        var office = await store.AddOfficeAsync();
        await SendAsync(office, "标题年份有误。", null);
        var id = (await Queries.WaitingAsync(office.Reviewer, Cancellation)).Single().Feedback.Id;
        await Service.HandleAsync(office.Reviewer, id, FeedbackOutcome.Unfounded, null, Cancellation);

        (await Should.ThrowAsync<RefusedException>(() => Service.HandleAsync(office.Reviewer, id, FeedbackOutcome.Corrected, null, Cancellation))).Message
            .ShouldBe($"{office.Reviewer.Name}已经办理了这条反馈，结果是“核实无误”。");
        (await store.Get<NotificationQueries>().ListAsync(office.Drafter, 10, Cancellation)).ShouldNotContain(notice => notice.Kind == NotificationKind.ReaderFeedback);
    }

    [Fact]
    public async Task Anothers_is_not_found()
    {
        var (office, other) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        await SendAsync(office, "标题年份有误。", null);
        var id = (await Queries.WaitingAsync(office.Reviewer, Cancellation)).Single().Feedback.Id;

        await Should.ThrowAsync<NotFoundException>(() => Service.HandleAsync(other.Reviewer, id, FeedbackOutcome.Corrected, null, Cancellation));
        await Should.ThrowAsync<NotFoundException>(() => Service.HandleAsync(office.Lead, id, FeedbackOutcome.Corrected, null, Cancellation));
        (await Should.ThrowAsync<RefusedException>(() => Service.HandleAsync(office.Reviewer, id, FeedbackOutcome.Corrected, new string('长', 501), Cancellation))).Message
            .ShouldBe("办理说明不能超过 500 字。");
    }

    [Theory]
    [InlineData("有误", null, "请写明哪里有误，5 至 1000 字。")]
    [InlineData(null, null, "请写明哪里有误，5 至 1000 字。")]
    [InlineData("数字有错误\0", null, "文字中有无法保存的字符，请删去后再提交。")]
    public async Task What_cannot_be_taken_is_refused_with_the_reason(string? text, string? contact, string reason)
    {
        var office = await store.AddOfficeAsync();

        (await Should.ThrowAsync<RefusedException>(() => SendAsync(office, text, contact))).Message.ShouldBe(reason);
    }

    [Fact]
    public async Task What_is_too_long_is_refused()
    {
        var office = await store.AddOfficeAsync();

        (await Should.ThrowAsync<RefusedException>(() => SendAsync(office, new string('长', 1001), null))).Message.ShouldBe("请写明哪里有误，5 至 1000 字。");
        (await Should.ThrowAsync<RefusedException>(() => store.Get<FeedbackIntakeService>().SendAsync(null!, "数字有错误。", new string('1', 101), Cancellation))).Message.ShouldBe("联系方式不能超过 100 字。");
    }

    private async Task<Publication> SendAsync(TestOffice office, string? text, string? contact)
    {
        await store.PublishAsync(office);
        var publication = (await store.Get<PublicationQueries>().FindAsync(2025, office.AgencyCode, null, Cancellation))!;
        await store.Get<FeedbackIntakeService>().SendAsync(publication, text, contact, Cancellation);
        return publication;
    }
}
