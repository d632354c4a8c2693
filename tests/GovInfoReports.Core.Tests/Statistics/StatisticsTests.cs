using GovInfoReports.Core.Accounts;
using GovInfoReports.Core.Agencies;
using GovInfoReports.Core.Publications;
using GovInfoReports.Core.Statistics;
using GovInfoReports.Core.Years;
using GovInfoReports.Templates.Content;
using GovInfoReports.Templates.Editions;
using GovInfoReports.Templates.Form;
using GovInfoReports.TestSupport;

namespace GovInfoReports.Core.Tests.Statistics;

public sealed class StatisticsTests : IAsyncLifetime
{
    private static readonly ReportEdition Edition = AnnualReport2021.Edition;

    private TestStore store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private StatisticsQueries Statistics => store.Get<StatisticsQueries>();

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.CreateAsync();
        var agencies = store.Get<AgencyService>();
        await agencies.CreateAsync(Actor.Operator, new NewAgency("sum", "某市政务公开办公室", AgencyKind.OpenGovernmentOffice, null), default);
        await agencies.CreateAsync(Actor.Operator, new NewAgency("sum-east", "东区政务公开办公室", AgencyKind.OpenGovernmentOffice, "sum"), default);
        for (var index = 0; index < 12; index++)
        {
            await agencies.CreateAsync(Actor.Operator, new NewAgency($"sum-{index}", $"第{index}局", AgencyKind.Department, index % 3 == 0 ? "sum-east" : "sum"), default);
            foreach (var year in (int[])[2024, 2025])
            {
                await store.Get<YearService>().OpenAsync(Actor.Operator, year, default);
                await store.Get<ArchiveService>().TakeOverAsync(Actor.Operator, $"sum-{index}", ReportOf(index, year), default);
            }
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Every_sum_equals_what_adding_up_the_published_json_gives()
    {
        var years = await Statistics.YearsAsync(null, Cancellation);

        years.Select(year => (year.Year, year.Reports)).ShouldBe([(2024, 12), (2025, 12)]);
        foreach (var cell in Edition.Cells)
        {
            (await SumOfJsonAsync(2025, cell, "true")).ShouldBe(years[1].Figures[cell]!.Value, cell.Key.ToString());
        }
    }

    [Fact]
    public async Task A_region_holds_the_bodies_below_its_office()
    {
        var east = (await Statistics.YearsAsync("sum-east", Cancellation)).Single(year => year.Year == 2024);
        var cell = Edition["T3.N.P"];

        east.Reports.ShouldBe(4);
        east.Figures[cell].ShouldBe(await SumOfJsonAsync(2024, cell, "agency_code IN ('sum-0', 'sum-3', 'sum-6', 'sum-9')"));
        (await Statistics.YearsAsync("sum", Cancellation)).ShouldAllBe(year => year.Reports == 12);
        (await Statistics.YearsAsync("no-such-office", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_parts_of_a_sum_add_up_to_it()
    {
        foreach (var cell in (CellDefinition[])[Edition["T3.R1.T"], Edition["T2.FEE.AMOUNT"], Edition["T2.PENALTY.DECISIONS"]])
        {
            var parts = await Statistics.ContributionsAsync(2025, cell, null, Cancellation);

            parts.Count.ShouldBe(12);
            parts.ShouldBe(parts.OrderByDescending(part => part.Value).ThenBy(part => part.AgencyCode, StringComparer.Ordinal));
            parts.Sum(part => part.Value).ShouldBe((await Statistics.YearsAsync(null, Cancellation))[1].Figures[cell]!.Value);
        }
    }

    [Fact]
    public void Shares_are_of_what_there_was_to_handle()
    {
        var figures = Figures.Zero(Edition).With("T3.N.T", 30).With("T3.C.T", 10).With("T3.F.T", 5).With("T3.R7.T", 35).With("T3.R1.T", 7)
            .With("T4.RECON.UPHELD", 2).With("T4.DIRECT.CORRECTED", 1).With("T4.AFTER.OTHER", 1).With("T4.RECON.PENDING", 9);
        var sums = new YearSums(2025, 3, 1, 4, figures);

        (sums.CarriedForwardShare, sums.CorrectedShare, sums.OutcomeShare([Edition["T3.R1.T"]])).ShouldBe((12.5m, 25m, 20m));
        var none = sums with { Figures = Figures.Zero(Edition) };
        (none.CarriedForwardShare, none.CorrectedShare, none.OutcomeShare([Edition["T3.R1.T"]])).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task Zero_reports_and_the_median_are_counted()
    {
        var year = (await Statistics.YearsAsync(null, Cancellation)).Single(sums => sums.Year == 2025);

        year.WithoutRequests.ShouldBe(await store.Database.QueryAsync<int>(
            "SELECT count(*)::integer FROM publications WHERE year = 2025 AND (content::jsonb #>> '{tables,T3,N.T}')::integer + (content::jsonb #>> '{tables,T3,C.T}')::integer = 0"));
        year.MedianReceived.ShouldBe(await store.Database.QueryAsync<double>(
            "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY (content::jsonb #>> '{tables,T3,N.T}')::integer) FROM publications WHERE year = 2025"));
    }

    private Task<decimal> SumOfJsonAsync(int year, CellDefinition cell, string condition) => store.Database.QueryAsync<decimal>(
        $"SELECT sum(coalesce((content::jsonb #>> ARRAY['tables', '{cell.Key.Table}', '{cell.Key.Row}.{cell.Key.Column}'])::numeric, 0)) FROM publications WHERE year = $1 AND {condition}", year);

    // Figures of any size, of which some are missing; sums go beyond what an integer holds.
    private static FilledReport ReportOf(int index, int year)
    {
        var random = new Random((index * 31) + year);
        var figures = Figures.Of(Edition, Edition.Cells.Select(cell => random.Next(12) switch
        {
            0 => (decimal?)null,
            1 when cell.Kind == CellKind.Count => int.MaxValue,
            _ when cell.Kind == CellKind.Amount => random.Next() / 1_000_000m,
            _ => random.Next(50),
        }));
        figures = index % 4 == 0 ? figures.With("T3.N.T", 0).With("T3.C.T", 0) : figures.With("T3.N.T", index).With("T3.C.T", 1);
        return new FilledReport($"第{index}局", year, 1, ReportContent.Blank(Edition).WithFigures(figures));
    }
}
