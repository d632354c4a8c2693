using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Checks;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Reports;
using GovInfoReports.Core.Workflow;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Reports;

public class CarryOverTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_begins_with_what_last_year_left_and_says_where_it_came_from()
    {
        var (office, lastYear, id) = await BeginAsync();

        var report = await store.Queries.GetAsync(office.Drafter, id, Cancellation);
        (report.Year, report.Version, report.CarriedOverFrom).ShouldBe((2025, 1, lastYear));
        report.Content.Figures.Edition.Cells.Where(cell => report.Content.Figures[cell] is not null).Select(cell => $"{cell.Key}={report.Content.Figures[cell]}").ShouldBe(
            ["T2.REG.INFORCE=0", "T2.NORM.INFORCE=85", "T3.C.P=2", "T3.C.B=1", "T3.C.S=0", "T3.C.G=0", "T3.C.L=0", "T3.C.O=0", "T3.C.T=3"]);
        report.Content.Texts.Keys.ShouldBe(["CONTACT", "PREAMBLE", "TITLE"]);
        report.Content.Text(TextKey.Contact).ShouldBe(@"写作\{T3.N.T}；电话：0953-2037701。");
        var edits = await store.Queries.EditsAsync(office.Drafter, id, 20, Cancellation);
        edits.Select(edit => (edit.Kind, edit.EditorId, edit.Version)).Distinct().ShouldBe([(EditKind.CarriedOver, office.Drafter.AccountId, 1)]);
        edits.Select(edit => (edit.Field, edit.Before, edit.After)).ShouldContain(("T3.C.P", "", "2"));
        edits.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Contact_data_of_the_agency_come_before_last_years_note()
    {
        var office = await store.AddOfficeAsync();
        await PublishAsync(office, Figures.Zero(AnnualReport2021.Edition));
        await store.Get<AgencyContactService>().SaveAsync(office.Lead, new AgencyContact(" 明珠西路218号 ", "751100", "0953-2037701", "", null), Cancellation);

        var report = await store.Queries.GetAsync(office.Drafter, await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation), Cancellation);

        report.Agency.Contact.ShouldBe(new AgencyContact("明珠西路218号", "751100", "0953-2037701", null, null));
        report.Content.Text(TextKey.Contact).ShouldBe($"如对本报告有疑问，请与{report.Agency.Name}联系（地址：明珠西路218号；邮编：751100；电话：0953-2037701）。");
        (await store.Database.QueryAsync<string>("SELECT action || ' ' || subject FROM audit_entries ORDER BY at DESC LIMIT 1")).ShouldBe($"AgencyContactChanged {office.AgencyCode}");
    }

    [Theory]
    [InlineData("邮编是六位数字。", "75110", null, null, null)]
    [InlineData("电话请写成 0953-2037701 的样子。", null, "电话", null, null)]
    [InlineData("网址请从 https:// 写起。", null, null, "www.ny.gov.cn", null)]
    [InlineData("电子邮箱请写成 xxgk@example.gov.cn 的样子。", null, null, null, "xxgk")]
    public async Task Contact_data_of_another_shape_are_refused(string message, string? postcode, string? phone, string? website, string? mailbox)
    {
        var office = await store.AddOfficeAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() =>
            store.Get<AgencyContactService>().SaveAsync(office.Drafter, new AgencyContact(null, postcode, phone, website, mailbox), Cancellation));

        refused.Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_correction_of_last_year_after_the_draft_began_is_told()
    {
        var (office, lastYear, id) = await BeginAsync();
        (await FindingsAsync(office, id, "Y-AMEND")).ShouldBeEmpty();
        var correction = await store.ApplyAsync(office.Reviewer, lastYear, ReportAction.Reopen, "更正结转数。");
        await store.EditAsync(office.Drafter, correction, ("T3.F.P", "2", "4"), ("T3.N.P", "3", "5"), ("CONTACT", @"写作\{T3.N.T}；电话：0953-2037701。", ""));
        foreach (var (field, text) in TestReports.Texts(2024))
        {
            await store.EditAsync(office.Drafter, correction, (field, "", text.Replace("2024年未收到政府信息公开申请", "2024年收到政府信息公开申请6件，均结转下年度", StringComparison.Ordinal).Replace("3件", "6件", StringComparison.Ordinal)));
        }

        await store.PublishAsync(office, correction, "结转下年度由 3 件更正为 5 件。");

        (await FindingsAsync(office, id, "Y-AMEND")).ShouldBe(
            ["2024 年报告的表三“四、结转下年度”行“自然人”列已由 2 更正为 4，本报告仍按原数衔接。", "2024 年报告的表三“四、结转下年度”行“总计”列已由 3 更正为 5，本报告仍按原数衔接。"]);
    }

    [Fact]
    public async Task In_the_year_of_a_merger_a_report_goes_on_from_both()
    {
        var (own, merged) = (await store.AddOfficeAsync(), await store.AddOfficeAsync());
        await PublishAsync(own, Figures.Zero(AnnualReport2021.Edition).With("T2.NORM.INFORCE", 85).With("T3.F.P", 2).With("T3.F.T", 2));
        await PublishAsync(merged, Figures.Zero(AnnualReport2021.Edition).With("T2.NORM.INFORCE", 4).With("T3.F.P", 1).With("T3.F.B", 3).With("T3.F.T", 4));
        await store.Get<AgencyMergerService>().MergeAsync(Actor.Operator, merged.AgencyCode, own.AgencyCode, new DateOnly(2025, 6, 1), Cancellation);

        var id = await store.Reports.OpenAsync(own.Drafter, 2025, Cancellation);

        var figures = (await store.Queries.GetAsync(own.Drafter, id, Cancellation)).Content.Figures;
        (figures["T2.NORM.INFORCE"], figures["T3.C.P"], figures["T3.C.B"], figures["T3.C.T"]).ShouldBe((89, 3, 3, 6));
        (await FindingsAsync(own, id, "Y-CARRY")).ShouldBeEmpty();
        (await FindingsAsync(own, id, "Y-AMEND")).ShouldBeEmpty();

        await store.Get<AgencyMergerService>().UndoAsync(Actor.Operator, merged.AgencyCode, Cancellation);
        (await FindingsAsync(own, id, "Y-CARRY")).ShouldBe(
        [
            "“自然人”列：上年结转填 3 件，2024 年报告的结转下年度继续办理为 2 件。",
            "“商业企业”列：上年结转填 3 件，2024 年报告的结转下年度继续办理为 0 件。",
            "“总计”列：上年结转填 6 件，2024 年报告的结转下年度继续办理为 2 件。",
        ]);
    }

    private async Task<IEnumerable<string>> FindingsAsync(TestOffice office, Guid id, string rule) =>
        (await store.Get<CheckQueries>().FindingsAsync(office.Drafter, id, Cancellation)).Where(finding => finding.Rule == rule).Select(finding => finding.Message);

    private async Task<(TestOffice Office, Guid LastYear, Guid Id)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        var figures = Figures.Zero(AnnualReport2021.Edition).With("T2.NORM.INFORCE", 85)
            .With("T3.N.P", 3).With("T3.N.B", 1).With("T3.N.T", 4).With("T3.R1.P", 1).With("T3.R1.T", 1).With("T3.R7.P", 1).With("T3.R7.T", 1).With("T3.F.P", 2).With("T3.F.B", 1).With("T3.F.T", 3);
        var lastYear = await PublishAsync(office, figures);
        return (office, lastYear, await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation));
    }

    private Task<Guid> PublishAsync(TestOffice office, Figures figures) => store.Get<ArchiveService>().TakeOverAsync(
        Actor.Operator,
        office.AgencyCode,
        new FilledReport("某局", 2024, 1, ReportContent.Blank(AnnualReport2021.Edition).WithFigures(figures).WithText(TextKey.Contact, "写作{T3.N.T}；电话：0953-2037701。")),
        Cancellation);
}
