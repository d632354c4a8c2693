using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Board;
using GovInfoReports.Core.Publications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Agencies;

public class AgencyMergerTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private static readonly DateOnly Day = new(2025, 6, 1);

    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private AgencyMergerService Service => store.Get<AgencyMergerService>();

    [Fact]
    public async Task From_the_year_of_the_merger_on_the_other_agency_reports_for_both()
    {
        var (office, other) = await BeginAsync();
        await store.PublishAsync(office, 2024);

        await Service.MergeAsync(Actor.Operator, office.AgencyCode, other, Day, Cancellation);

        (await BoardAsync(office, 2024)).ShouldBe(["接收局", await NameAsync(office)], ignoreOrder: true);
        (await BoardAsync(office, 2025)).ShouldBe(["接收局"]);
        (await FilingAsync(office, 2024)).ShouldBe((2, 1));
        (await FilingAsync(office, 2025)).ShouldBe((1, 0));
        (await store.Queries.YearsToOpenAsync(office.Drafter, Cancellation)).ShouldBeEmpty();
        (await Should.ThrowAsync<RefusedException>(() => store.Reports.OpenAsync(office.Drafter, 2025, Cancellation))).Message
            .ShouldBe($"{await NameAsync(office)}已于 2025-06-01 并入接收局，2025 年度报告由接收局编报。");
        (await store.Get<PublicationQueries>().OfAgencyAsync(office.AgencyCode, Cancellation)).Select(line => (line.Year, line.AgencyCode)).ShouldBe([(2024, office.AgencyCode)]);
        (await AuditAsync(office)).ShouldBe($"AgencyMerged {office.AgencyCode}：2025-06-01 并入 {other}");
    }

    [Fact]
    public async Task Both_agencies_name_each_other()
    {
        var (office, other) = await BeginAsync();
        await Service.MergeAsync(Actor.Operator, office.AgencyCode, other, Day, Cancellation);
        var queries = store.Get<MergerQueries>();

        (await queries.IntoAsync(office.AgencyCode, Cancellation)).ShouldBe(new Merger(other, "接收局", Day));
        (await queries.FromAsync(other, Cancellation)).ShouldBe([new Merger(office.AgencyCode, await NameAsync(office), Day)]);
        (await queries.IntoAsync(other, Cancellation)).ShouldBeNull();
        (await queries.FromAsync(office.AgencyCode, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merger_declared_by_mistake_is_taken_back()
    {
        var (office, other) = await BeginAsync();
        await Service.MergeAsync(Actor.Operator, office.AgencyCode, other, Day, Cancellation);

        await Service.UndoAsync(Actor.Operator, office.AgencyCode, Cancellation);
        await Service.UndoAsync(Actor.Operator, office.AgencyCode, Cancellation);

        (await store.Get<MergerQueries>().IntoAsync(office.AgencyCode, Cancellation)).ShouldBeNull();
        (await BoardAsync(office, 2025)).Count.ShouldBe(2);
        (await store.Queries.YearsToOpenAsync(office.Drafter, Cancellation)).Select(year => year.Year).ShouldBe([2025, 2024]);
        (await AuditAsync(office)).ShouldBe($"AgencyMerged {office.AgencyCode}：2025-06-01 并入 {other} | AgencyMergerUndone {office.AgencyCode}");
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_changes_nothing()
    {
        var (office, other) = await BeginAsync();
        var (third, _) = await BeginAsync();
        await Service.MergeAsync(Actor.Operator, other, third.AgencyCode, Day, Cancellation);
        Task<string> RefusedAsync(string code, string into, DateOnly on) => MessageAsync(() => Service.MergeAsync(Actor.Operator, code, into, on, Cancellation));

        (await RefusedAsync(office.AgencyCode, office.AgencyCode, Day)).ShouldBe("机关不能并入自己，请填写接收机关的代码。");
        (await RefusedAsync(office.AgencyCode, "nobody", Day)).ShouldBe("没有找到代码为“nobody”的机关。");
        (await RefusedAsync(office.AgencyCode, other, Day)).ShouldBe("接收局自己已并入其他机关，请填写现在的机关的代码。");
        (await RefusedAsync(office.AgencyCode, office.OfficeCode, Day)).ShouldBe("政务公开办不编报年度报告，不能并入其他机关，也不能接收其他机关。");
        (await RefusedAsync(office.OfficeCode, office.AgencyCode, Day)).ShouldBe("政务公开办不编报年度报告，不能并入其他机关，也不能接收其他机关。");
        (await RefusedAsync(office.AgencyCode, third.AgencyCode, new DateOnly(2026, 1, 13))).ShouldBe("并入日期不能晚于今天，请在合并之后再登记。");

        (await store.Database.QueryAsync<long>("SELECT count(*) FROM agencies WHERE code = $1 AND merged_into_id IS NULL AND merged_on IS NULL", office.AgencyCode)).ShouldBe(1);
    }

    /// <summary>An office with two agencies.</summary>
    private async Task<(TestOffice Office, string Other)> BeginAsync()
    {
        var office = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-2", "接收局", AgencyKind.Department, office.OfficeCode), Cancellation);
        return (office, $"{office.AgencyCode}-2");
    }

    private Task<string> NameAsync(TestOffice office) => store.Database.QueryAsync<string>("SELECT name FROM agencies WHERE code = $1", office.AgencyCode);

    private Task<string> AuditAsync(TestOffice office) => store.Database.QueryAsync<string>(
        "SELECT string_agg(action || ' ' || subject, ' | ' ORDER BY at, action) FROM audit_entries WHERE action LIKE 'AgencyMerge%' AND subject ~ $1", $"^{office.AgencyCode}(：|$)");

    private async Task<IReadOnlyList<string>> BoardAsync(TestOffice office, int year) =>
        [.. (await store.Get<BoardQueries>().FindAsync(office.Reviewer, year, Cancellation))!.Lines.Select(line => line.AgencyName)];

    private async Task<(int Expected, int Published)> FilingAsync(TestOffice office, int year)
    {
        var name = await store.Database.QueryAsync<string>("SELECT name FROM agencies WHERE code = $1", office.OfficeCode);
        var line = (await store.Get<FilingQueries>().YearAsync(year, Cancellation))!.Offices.Single(line => line.Office == name);
        return (line.Expected, line.Published);
    }

    private static async Task<string> MessageAsync(Func<Task> act) => (await Should.ThrowAsync<RefusedException>(act)).Message;
}
