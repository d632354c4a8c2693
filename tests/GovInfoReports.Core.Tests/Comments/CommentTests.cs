using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Comments;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Comments;

public class CommentTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private const string Words = "预算决算";

    private static readonly string Text = TestReports.Texts(2025).Single(text => text.Field == "S1.1").Text;

    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private CommentService Service => store.Get<CommentService>();

    [Fact]
    public async Task A_comment_is_answered_settled_and_taken_up_again()
    {
        var (office, id) = await BeginAsync(ReportStatus.Submitted);
        var comment = await AddAsync(office.Reviewer, id, "S1.1", Words, "请写明公开的时间。");

        await Service.ReplyAsync(office.Drafter, id, comment, Guid.CreateVersion7(), "已补充。", Cancellation);
        await Service.ResolveAsync(office.Lead, id, comment, Cancellation);
        await Service.ResolveAsync(office.Lead, id, comment, Cancellation);
        (await store.Get<CommentQueries>().UnresolvedAsync(office.Reviewer, id, Cancellation)).ShouldBe(0);
        await Service.ReopenAsync(office.Reviewer, id, comment, Cancellation);

        (await store.Get<CommentQueries>().UnresolvedAsync(office.Drafter, id, Cancellation)).ShouldBe(1);
        (await store.Database.QueryAsync<string>(
            "SELECT format('%s|%s|%s|%s|%s', field, quote, start, text, author_role) FROM comments WHERE report_id = $1", id))
            .ShouldBe($"S1.1|{Words}|{Text.IndexOf(Words, StringComparison.Ordinal)}|请写明公开的时间。|Reviewer");
        (await store.Database.QueryAsync<string>("SELECT string_agg(format('%s %s %s', kind, author_role, text), '|' ORDER BY at) FROM comment_entries WHERE comment_id = $1", comment))
            .ShouldBe("Reply Drafter 已补充。|Resolved AgencyLead |Reopened Reviewer ");
    }

    [Fact]
    public async Task A_comment_follows_its_words_and_is_kept_when_they_are_gone()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        await AddAsync(office.Reviewer, id, "S1.1", Words, "请写明公开的时间。");

        await store.EditAsync(office.Drafter, id, ("S1.1", Text, $"全年工作平稳。{Text}"));
        (await OneAsync(office, id)).Excerpt.ShouldBe(new Templates.Checks.Excerpt(Templates.Form.TextKey.ProactiveDisclosure, Text.IndexOf(Words, StringComparison.Ordinal) + 7, Words));
        await store.EditAsync(office.Drafter, id, ("S1.1", $"全年工作平稳。{Text}", Text.Replace(Words, "财务信息", StringComparison.Ordinal)));

        var gone = await OneAsync(office, id);
        (gone.Excerpt, gone.IsMoved, gone.Comment.Quote).ShouldBe((null, true, Words));
    }

    [Fact]
    public async Task Of_two_equal_words_the_nearer_ones_are_meant()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        await store.EditAsync(office.Drafter, id, ("S1.1", Text, $"{Text}{Text}"));
        var second = Text.Length + Text.IndexOf(Words, StringComparison.Ordinal);

        await Service.AddAsync(office.Reviewer, id, new NewComment(Guid.CreateVersion7(), "S1.1", Words, second - 2, "此处重复。"), Cancellation);

        (await OneAsync(office, id)).Excerpt!.Start.ShouldBe(second);
    }

    [Fact]
    public async Task A_comment_on_a_cell_tells_when_the_figure_has_changed()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        await AddAsync(office.Reviewer, id, "T2.LICENSE.DECISIONS", null, "许可确实为 0？");

        (await OneAsync(office, id)).IsMoved.ShouldBeFalse();
        await store.EditAsync(office.Drafter, id, ("T2.LICENSE.DECISIONS", "0", "12"));

        var moved = await OneAsync(office, id);
        (moved.IsMoved, moved.Comment.Quote).ShouldBe((true, "0"));
    }

    [Fact]
    public async Task What_is_sent_twice_is_said_once()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        var comment = new NewComment(Guid.CreateVersion7(), null, null, null, "整体较好。");
        var reply = Guid.CreateVersion7();

        await Service.AddAsync(office.Reviewer, id, comment, Cancellation);
        await Service.AddAsync(office.Reviewer, id, comment, Cancellation);
        await Service.ReplyAsync(office.Drafter, id, comment.Id, reply, "谢谢。", Cancellation);
        await Service.ReplyAsync(office.Drafter, id, comment.Id, reply, "谢谢。", Cancellation);

        (await store.Get<CommentQueries>().ListAsync(office.Lead, id, Cancellation)).Single().Comment.Entries.Single().Text.ShouldBe("谢谢。");
    }

    [Theory]
    [InlineData("S1.1", "没有的字", "请改。", "在“（一）主动公开情况”中没有找到引用的文字，请从报告中复制。")]
    [InlineData("T9.X.Y", null, "请改。", "报告格式中没有“T9.X.Y”这一项。")]
    [InlineData("S1.1", Words, " \n", "请填写批注。")]
    [InlineData(null, null, "字0字", "批注中有不可见的控制字符，请删去。")]
    public async Task A_comment_that_cannot_be_kept_says_why(string? field, string? quote, string text, string message)
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);

        (await RefusedAsync(() => AddAsync(office.Reviewer, id, field, quote, text.Replace('0', '\0')))).ShouldBe(message);
    }

    [Fact]
    public async Task Long_words_are_refused_with_their_length()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        await store.EditAsync(office.Drafter, id, ("S1.1", Text, new string('长', 600)));

        (await RefusedAsync(() => AddAsync(office.Reviewer, id, null, null, new string('字', 1001)))).ShouldBe("批注不能超过 1000 字，现有 1001 字，请删减。");
        (await RefusedAsync(() => AddAsync(office.Reviewer, id, "S1.1", new string('长', 501), "太长。"))).ShouldBe("引用的文字不能超过 500 字，现有 501 字，请少选一些。");
    }

    [Fact]
    public async Task A_published_report_takes_no_comments()
    {
        var (office, id) = await BeginAsync(ReportStatus.Published);

        (await RefusedAsync(() => AddAsync(office.Reviewer, id, null, null, "请更正。"))).ShouldBe("报告已经发布，不能再批注。");
    }

    [Fact]
    public async Task Another_reports_comment_is_not_found()
    {
        var (office, id) = await BeginAsync(ReportStatus.Draft);
        var comment = await AddAsync(office.Reviewer, id, null, null, "整体较好。");
        var (other, own) = await BeginAsync(ReportStatus.Draft);

        (await Should.ThrowAsync<NotFoundException>(() => Service.ResolveAsync(other.Reviewer, own, comment, Cancellation))).Message.ShouldBe("没有找到这条批注。");
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync(ReportStatus status)
    {
        var office = await store.AddOfficeAsync();
        return (office, await store.ReportAtAsync(office, status));
    }

    private async Task<Guid> AddAsync(Actor actor, Guid id, string? field, string? quote, string text)
    {
        var comment = new NewComment(Guid.CreateVersion7(), field, quote, null, text);
        await Service.AddAsync(actor, id, comment, Cancellation);
        return comment.Id;
    }

    private async Task<PlacedComment> OneAsync(TestOffice office, Guid id) => (await store.Get<CommentQueries>().ListAsync(office.Drafter, id, Cancellation)).Single();

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Should.ThrowAsync<RefusedException>(call)).Message;
}
