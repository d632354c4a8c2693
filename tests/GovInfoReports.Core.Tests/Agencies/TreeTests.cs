using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Years;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Agencies;

public class TreeTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reviewer_sees_all_levels_below_the_office_and_nothing_else()
    {
        var city = await store.AddOfficeAsync();
        var other = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{city.AgencyCode}-co", "测试县政务公开办", AgencyKind.OpenGovernmentOffice, city.OfficeCode), Cancellation);
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{city.AgencyCode}-cd", "测试县测试局", AgencyKind.Department, $"{city.AgencyCode}-co"), Cancellation);
        var below = await store.AddAccountAsync($"{city.AgencyCode}-cdd", AccountRole.Drafter, $"{city.AgencyCode}-cd");
        await store.Reports.OpenAsync(city.Drafter, 2025, Cancellation);
        await store.Reports.OpenAsync(below, 2025, Cancellation);
        await store.Reports.OpenAsync(other.Drafter, 2025, Cancellation);

        var seen = await store.Queries.ListAsync(city.Reviewer, Cancellation);

        seen.Select(line => line.Report.AgencyId).ShouldBe([below.AgencyId!.Value, city.Drafter.AgencyId!.Value], ignoreOrder: true);
    }

    [Fact]
    public async Task The_nearest_office_sets_the_date_and_the_law_is_the_limit()
    {
        var office = await store.AddOfficeAsync();
        await store.Reports.OpenAsync(office.Drafter, 2025, Cancellation);
        (await DueAsync(office)).ShouldBe(new DateOnly(2026, 1, 31));

        await store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, office.OfficeCode, 2025, new DateOnly(2026, 1, 26), Cancellation);

        (await DueAsync(office)).ShouldBe(new DateOnly(2026, 1, 26));
        (await Should.ThrowAsync<RefusedException>(() => store.Get<YearService>().SetLocalDeadlineAsync(Actor.Operator, office.OfficeCode, 2025, new DateOnly(2026, 2, 1), Cancellation)))
            .Message.ShouldBe("本地期限不能晚于法定期限 2026-01-31。");
    }

    [Fact]
    public async Task A_code_is_used_once()
    {
        var office = await store.AddOfficeAsync();

        var refused = await Should.ThrowAsync<RefusedException>(() =>
            store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency(office.AgencyCode, "重复", AgencyKind.Department, office.OfficeCode), Cancellation));

        refused.Message.ShouldBe($"机关代码“{office.AgencyCode}”已被使用。");
    }

    private async Task<DateOnly> DueAsync(TestOffice office) =>
        (await store.Queries.ListAsync(office.Drafter, Cancellation)).Single().DueOn;
}
