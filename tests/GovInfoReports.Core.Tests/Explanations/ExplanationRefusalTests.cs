using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Explanations;
using GovInfoReports.Core.Workflow;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Explanations;

public class ExplanationRefusalTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ExplanationService Service => store.Get<ExplanationService>();

    public static TheoryData<string, string> Texts => new()
    {
        { " 属实 ", "对 V-MAIL 的说明至少写 5 个字，请写明原因。" },
        { new string('字', 501), "对 V-MAIL 的说明不能超过 500 字，现有 501 字，请删减。" },
        { "单位邮箱\0如此", "对 V-MAIL 的说明中有不可见的控制字符，请删去。" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task An_explanation_that_cannot_be_kept_says_why(string text, string message)
    {
        var (office, id) = await BeginAsync();

        (await RefusedAsync(() => ExplainAsync(office.Drafter, id, text))).ShouldBe(message);
    }

    [Fact]
    public async Task Of_several_explanations_none_is_kept_where_one_cannot_be()
    {
        var (office, id) = await BeginAsync();
        var key = await KeyAsync(office, id);

        (await RefusedAsync(() => Service.ExplainAsync(
            office.Drafter, id, new Dictionary<string, string> { [key] = "单位尚无政务邮箱。", ["N-DOC:0"] = "表格数字无误。" }, Cancellation)))
            .ShouldBe("要说明的警告已经不在，说明没有保存；请刷新页面。");
        (await store.Database.QueryAsync<long>("SELECT count(*) FROM explanations WHERE report_id = $1", id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_reviewer_cannot_explain()
    {
        var (office, id) = await BeginAsync();

        (await RefusedAsync(() => ExplainAsync(office.Reviewer, id, "单位尚无政务邮箱。"))).ShouldBe("只有填报单位可以写说明。");
    }

    [Fact]
    public async Task A_submitted_report_takes_no_explanations()
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(() => ExplainAsync(office.Drafter, id, "单位尚无政务邮箱。"))).ShouldBe("报告当前为“待审核”，不能再写说明。");
    }

    [Fact]
    public async Task A_drafter_cannot_decide()
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(() => store.DecideAsync(office.Lead, id, "V-MAIL", ExplanationVerdict.Accepted))).ShouldBe("只有审核员可以采纳或不采纳说明。");
        (await RefusedAsync(() => Service.AcceptAllAsync(office.Drafter, id, Cancellation))).ShouldBe("只有审核员可以采纳或不采纳说明。");
    }

    [Theory]
    [InlineData(" ", "请写明不采纳的理由。")]
    [InlineData(null, "请写明不采纳的理由。")]
    public async Task Refusing_needs_a_reason(string? reason, string message)
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(() => store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Refused, reason))).ShouldBe(message);
    }

    [Fact]
    public async Task A_reason_has_the_same_limit()
    {
        var (office, id) = await SubmittedAsync();

        (await RefusedAsync(() => store.DecideAsync(office.Reviewer, id, "V-MAIL", ExplanationVerdict.Refused, new string('字', 501))))
            .ShouldBe("不采纳的理由不能超过 500 字，现有 501 字，请删减。");
    }

    [Fact]
    public async Task An_explanation_written_anew_has_to_be_read_before_it_is_decided()
    {
        var (office, id) = await SubmittedAsync();
        var seen = (await store.FindingsAsync(office.Reviewer, id)).Present.Single(item => item.Finding.Rule == "V-MAIL").Current!.Id;
        await store.ApplyAsync(office.Reviewer, id, ReportAction.Return, "请补充。");
        await ExplainAsync(office.Drafter, id, "政务邮箱下月启用。");
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);

        (await RefusedAsync(() => Service.DecideAsync(office.Reviewer, id, seen, ExplanationVerdict.Accepted, null, Cancellation)))
            .ShouldBe("填报单位已经重新说明，请刷新页面，看过新的说明再决定。");
    }

    [Fact]
    public async Task Another_reports_explanation_is_not_found()
    {
        var (_, id) = await SubmittedAsync();
        var others = await store.Database.QueryAsync<Guid>("SELECT id FROM explanations WHERE report_id = $1", id);
        var (office, own) = await SubmittedAsync();

        (await Should.ThrowAsync<NotFoundException>(() => Service.DecideAsync(office.Reviewer, own, others, ExplanationVerdict.Accepted, null, Cancellation)))
            .Message.ShouldBe("没有找到这条说明。");
    }

    private async Task<(TestOffice Office, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        var id = await store.FilledDraftAsync(office);
        await store.EditAsync(office.Drafter, id, ("CONTACT", TestReports.Contact, TestReports.Contact + "邮箱：office@163.com。"));
        return (office, id);
    }

    private async Task<(TestOffice Office, Guid Id)> SubmittedAsync()
    {
        var (office, id) = await BeginAsync();
        await store.ExplainAllAsync(office.Drafter, id);
        await store.ApplyAsync(office.Drafter, id, ReportAction.Submit, null);
        return (office, id);
    }

    private async Task<string> KeyAsync(TestOffice office, Guid id) =>
        (await store.FindingsAsync(office.Drafter, id)).Present.Single(item => item.Finding.Rule == "V-MAIL").Finding.Key;

    private async Task ExplainAsync(Actor actor, Guid id, string text)
    {
        var key = (await store.FindingsAsync(actor, id)).Present.Single(item => item.Finding.Rule == "V-MAIL").Finding.Key;
        await Service.ExplainAsync(actor, id, new Dictionary<string, string> { [key] = text }, Cancellation);
    }

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Should.ThrowAsync<RefusedException>(call)).Message;
}
