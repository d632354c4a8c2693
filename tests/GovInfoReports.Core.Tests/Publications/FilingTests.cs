using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Publications;

public class FilingTests(StoreFixture fixture) : IClassFixture<StoreFixture>
{
    private readonly TestStore store = fixture.Store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_office_shows_who_has_published_and_who_has_not()
    {
        var office = await store.AddOfficeAsync();
        await store.Get<AgencyService>().CreateAsync(Actor.Operator, new NewAgency($"{office.AgencyCode}-2", "第二局", AgencyKind.Department, office.OfficeCode), Cancellation);
        await store.PublishAsync(office);

        var filing = (await store.Get<FilingQueries>().YearAsync(2025, Cancellation))!;

        filing.DueOn.ShouldBe(new DateOnly(2026, 1, 31));
        var own = filing.Offices.Single(line => line.Missing.Any(agency => agency.Code == $"{office.AgencyCode}-2"));
        (own.Expected, own.Published, own.Missing.Single().Name).ShouldBe((2, 1, "第二局"));
        (filing.Expected, filing.Published).ShouldBe((filing.Offices.Sum(line => line.Expected), filing.Offices.Sum(line => line.Published)));
    }

    [Fact]
    public async Task Who_no_longer_files_counts_where_it_has_published()
    {
        var office = await store.AddOfficeAsync();
        await store.PublishAsync(office, 2024);
        await store.Get<AgencyService>().UpdateAsync(Actor.Operator, office.AgencyCode, new AgencySettings("撤销局", office.OfficeCode, Files: false, RequiresSignOff: false), Cancellation);

        (await OfficeAsync(2024, office)).ShouldBe((1, 1));
        (await OfficeAsync(2025, office)).ShouldBeNull();
    }

    [Fact]
    public async Task A_year_that_was_never_opened_has_no_state() =>
        (await store.Get<FilingQueries>().YearAsync(1999, Cancellation)).ShouldBeNull();

    private async Task<(int Expected, int Published)?> OfficeAsync(int year, TestOffice office)
    {
        var name = await store.Database.QueryAsync<string>("SELECT name FROM agencies WHERE code = $1", office.OfficeCode);
        return (await store.Get<FilingQueries>().YearAsync(year, Cancellation))!.Offices.Where(line => line.Office == name)
            .Select(line => ((int, int)?)(line.Expected, line.Published)).SingleOrDefault();
    }
}
